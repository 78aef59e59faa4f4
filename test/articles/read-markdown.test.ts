import { describe, expect, it } from 'vitest';
import { readOne, TEXT } from './read-one.ts';

describe('formats', () => {
  it('reads Markdown as a reader sees it', async () => {
    const markdown = `---
title: Pier closed
outlet: Courier
author: Ann Reyes
url: https://courier.example/pier
date: 2022-03-17
tags: [ferry]
---
The **pier** is [closed](https://x.example), said *Ann Reyes*.
Nobody was hurt &amp; nobody came.

- one
- two

<script>alert(1)</script>

<p hidden>Secret.</p><p style="display: none">Secret.</p><p aria-hidden="true">Secret.</p>
`;
    expect(await readOne('a.md', markdown)).toMatchObject({
      text: 'The pier is closed, said Ann Reyes. Nobody was hurt & nobody came.\n\none\n\ntwo',
      title: 'Pier closed',
      outlet: 'Courier',
      author: 'Ann Reyes',
      url: 'https://courier.example/pier',
      publishedOn: '2022-03-17',
    });
  });

  it('takes a first heading for the title, and a rule for a rule', async () => {
    expect(await readOne('a.md', `# Pier *closed*\n\n${TEXT}`)).toMatchObject({
      text: `Pier closed\n\n${TEXT}`,
      title: 'Pier closed',
    });
    expect(await readOne('a.md', `---\n\n${TEXT}\n\n---\n\nEnd.`)).toMatchObject({ text: `${TEXT}\n\nEnd.` });
  });
});
