import {
  ActionRowBuilder,
  ApplicationCommandType,
  AttachmentBuilder,
  type AutocompleteInteraction,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  type ChatInputCommandInteraction,
  Client,
  ContainerBuilder,
  ContextMenuCommandBuilder,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { LocalDiscord } from '../../src/local-discord/start.ts';

const fruits = ['Apple', 'Apricot', 'Banana', 'Blackberry', 'Cherry'];

/** Commands that between them use all that the page must be able to show. */
const commands = [
  new SlashCommandBuilder().setName('ping').setDescription('Says pong, for all to see'),
  new SlashCommandBuilder()
    .setName('look-up')
    .setDescription('Looks a fruit up in the basket')
    .addStringOption((option) =>
      option
        .setName('fruit')
        .setDescription('Which fruit to look for')
        .setRequired(true)
        .setMinLength(3)
        .setMaxLength(40)
        .setAutocomplete(true),
    )
    .addStringOption((option) =>
      option
        .setName('visibility')
        .setDescription('Who sees the reply')
        .addChoices({ name: 'Only me', value: 'me' }, { name: 'The channel', value: 'all' }),
    )
    .addBooleanOption((option) => option.setName('ripe').setDescription('Ripe ones only'))
    .addIntegerOption((option) => option.setName('count').setDescription('How many').setMinValue(1)),
  new SlashCommandBuilder().setName('order').setDescription('Opens the order form'),
  new SlashCommandBuilder().setName('slow').setDescription('Thinks for a moment before it answers'),
  new SlashCommandBuilder().setName('mute').setDescription('Never answers'),
  new SlashCommandBuilder()
    .setName('clear-basket')
    .setDescription('Empties the basket')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages),
  new ContextMenuCommandBuilder().setName('Count words').setType(ApplicationCommandType.Message),
];

const QUOTED = 'The basket was “full to the brim”, *nearly* \\*everybody\\* said';

const basket = (fruit: string, further: string) =>
  new ContainerBuilder()
    .setAccentColor(0x5865f2)
    .addTextDisplayComponents((text) => text.setContent(`### ${fruit}`))
    .addTextDisplayComponents((text) =>
      text.setContent(
        `> ${QUOTED} of the **${fruit}** harvest.\n— [The Orchard](https://orchard.example), paragraph 3`,
      ),
    )
    .addSeparatorComponents((separator) => separator)
    .addTextDisplayComponents((text) => text.setContent(`-# ${further}`))
    .addActionRowComponents<ButtonBuilder>((row) =>
      row.setComponents(
        new ButtonBuilder().setCustomId(`more:${fruit}`).setLabel('Context').setStyle(ButtonStyle.Primary),
        new ButtonBuilder().setCustomId(`share:${fruit}`).setLabel('Share').setStyle(ButtonStyle.Secondary),
        new ButtonBuilder()
          .setCustomId('off')
          .setLabel('Next')
          .setStyle(ButtonStyle.Success)
          .setDisabled(true),
        new ButtonBuilder().setURL('https://orchard.example/').setLabel('Orchard').setStyle(ButtonStyle.Link),
      ),
    )
    .addActionRowComponents<StringSelectMenuBuilder>((row) =>
      row.setComponents(
        new StringSelectMenuBuilder()
          .setCustomId('choose')
          .setPlaceholder('Another fruit')
          .setOptions(fruits.map((name) => ({ label: name, value: name, description: `All about ${name}` }))),
      ),
    );

const orderForm = () =>
  new ModalBuilder()
    .setCustomId('order')
    .setTitle('Order from the basket')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('What would you like?')
        .setDescription('As the sign above the basket has it')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('what').setStyle(TextInputStyle.Short).setMinLength(3),
        ),
      new LabelBuilder()
        .setLabel('Ripeness')
        .setStringSelectMenuComponent(
          new StringSelectMenuBuilder()
            .setCustomId('ripeness')
            .setOptions({ label: 'Green', value: 'green' }, { label: 'Ripe', value: 'ripe' }),
        ),
      new LabelBuilder()
        .setLabel('Note')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('note').setStyle(TextInputStyle.Paragraph).setRequired(false),
        ),
    );

const pong = () => ({
  content: '**pong** ||secret|| <@1>',
  files: [new AttachmentBuilder(Buffer.from('pong\n'), { name: 'pong.txt' })],
  components: [
    new ActionRowBuilder<ChannelSelectMenuBuilder>().setComponents(
      new ChannelSelectMenuBuilder().setCustomId('where').setPlaceholder('Where to'),
    ),
  ],
});

const lookUp = ({ options }: ChatInputCommandInteraction) => {
  const further = `${options.getInteger('count') ?? 1} × ${options.getBoolean('ripe') ? 'ripe' : 'any'}`;
  const hidden = options.getString('visibility') === 'all' ? 0 : MessageFlags.Ephemeral;
  return {
    flags: (MessageFlags.IsComponentsV2 | hidden) as MessageFlags.IsComponentsV2,
    components: [basket(options.getString('fruit', true), further)],
  };
};

const answerCommand = async (interaction: ChatInputCommandInteraction): Promise<void> => {
  switch (interaction.commandName) {
    case 'ping':
      await interaction.reply(pong());
      break;
    case 'look-up':
      await interaction.reply(lookUp(interaction));
      break;
    case 'order':
      await interaction.showModal(orderForm());
      break;
    case 'slow':
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await new Promise((resolve) => setTimeout(resolve, 600));
      await interaction.editReply('Done thinking.');
      break;
    case 'clear-basket':
      await interaction.reply({ content: 'The basket is empty.', flags: MessageFlags.Ephemeral });
      break;
  }
};

const offer = async (interaction: AutocompleteInteraction): Promise<void> => {
  const typed = interaction.options.getFocused().toLowerCase();
  const fitting = fruits.filter((fruit) => fruit.toLowerCase().startsWith(typed));
  await interaction.respond(fitting.map((name) => ({ name, value: name })));
};

const answer = async (interaction: Interaction): Promise<void> => {
  if (interaction.isAutocomplete()) await offer(interaction);
  else if (interaction.isChatInputCommand()) await answerCommand(interaction);
  else if (interaction.isMessageContextMenuCommand()) {
    const words = interaction.targetMessage.content.split(/\s+/).length;
    await interaction.reply({ content: `${words} words`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) {
    const what = interaction.fields.getTextInputValue('what');
    const ripeness = interaction.fields.getStringSelectValues('ripeness').join();
    await interaction.reply(`Ordered: ${what}, ${ripeness}`);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.update({ components: [basket(interaction.values[0] ?? '', 'chosen')] });
  } else if (interaction.isChannelSelectMenu()) {
    await interaction.reply({ content: `To <#${interaction.values[0]}>`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isButton()) {
    const [kind, fruit = ''] = interaction.customId.split(':');
    if (kind === 'more') await interaction.update({ components: [basket(fruit, 'with its context')] });
    else
      await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: [basket(fruit, 'shared')] });
  }
};

/** A bot of the tests' own, connected to a local Discord as any bot would be. */
export const startTryBot = async (discord: LocalDiscord): Promise<Client> => {
  const bot = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  bot.on('interactionCreate', (interaction) => void answer(interaction));
  const ready = new Promise((resolve) => bot.once('clientReady', resolve));
  await bot.login(discord.token);
  await ready;
  await bot.application?.commands.set(commands);
  return bot;
};
