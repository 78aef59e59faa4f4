import type { Quotation } from './quotation.ts';
import type { Speaker, Speakers } from './speakers.ts';

export function identifySpeakers(
  articles: readonly { text: string; quotations: readonly Quotation[] }[],
): Speakers {
  const byName = new Map<string, Quotation[]>();
  for (const { quotations } of articles)
    for (const q of quotations)
      if (q.speakerName !== null) byName.set(q.speakerName, [...(byName.get(q.speakerName) ?? []), q]);
  const list = [...byName]
    .map(
      ([name, quotations]): Speaker => ({
        id: name.slice(0, 100),
        name,
        alsoWritten: [],
        kind: 'person',
        descriptions: [],
        quotations,
      }),
    )
    .toSorted((a, b) => b.quotations.length - a.quotations.length);
  const owner = new Map(list.flatMap((speaker) => speaker.quotations.map((q) => [q, speaker] as const)));
  return {
    list,
    of: (quotation) => owner.get(quotation) ?? null,
    find: (typed) => list.filter((speaker) => speaker.name.toLowerCase().includes(typed.toLowerCase())),
  };
}
