import type { Agreement } from '../../src/agreement/agreement.ts';
import { parse } from '../../src/agreement/parse.ts';
import { checkAgreement } from '../../src/check.ts';
import { docxOf } from '../../src/export/docx/docx.ts';
import { paperOf } from '../../src/export/paper-of.ts';
import { importDocument } from '../../src/import/import-document.ts';
import type { Profile } from '../../src/profile.ts';
import type { Source } from '../../src/source.ts';

/** A text without its card, which no file for signing holds, and without comments. */
export function bodyOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/u, '').replace(/<!--[\s\S]*?-->\n*/gu, '');
}

/** A text as Word, read back as the program reads Word files. */
export async function throughWord(text: string, profile: Profile): Promise<Source> {
  const agreement = parse({ path: 'avtal.md', text }, { profile });
  const bytes = await docxOf(paperOf(agreement, { guidance: false, name: 'avtal' }), null);
  return importDocument('avtal.docx', 'docx', bytes);
}

const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Every heading, paragraph, list item, cell and footnote, as its kind and its words. */
export function blocksIn({ blocks }: Agreement): readonly string[] {
  return blocks
    .filter(({ kind }) => kind !== 'comment' && kind !== 'break')
    .map(({ kind, level, listDepth, marker, task, cell, footnote, prose }) => {
      const item = marker === null ? '' : marker.replace(/\d+[.)]/u, '1.').replace(/[*+]/u, '-');
      const place = cell === null ? '' : `${cell.row}:${cell.column}`;
      const signs = [item, task ?? '', place, footnote ? 'note' : ''].filter((it) => it !== '');
      return [kind, level, listDepth, ...signs, squeezed(prose.text)].join(' ');
    });
}

/** What is understood of an agreement, and what is said of it. */
export function seen(agreement: Agreement) {
  const { facts, reading, headings } = agreement;
  const { findings, caseQuestions } = checkAgreement(agreement, {
    stage: 'signing',
    today: '2026-11-22',
  });
  const { term, notice, extension } = reading;
  return {
    sections: headings.map(({ text, sections }) => [
      squeezed(text),
      ...sections.map(({ key }) => key),
    ]),
    parties: reading.parties.map(({ name, units, orgNumber, type }) => [
      name,
      units,
      orgNumber?.value,
      type,
    ]),
    term: [term?.start, term?.end, notice?.months, extension?.months, extension?.decideBy],
    contributions: reading.contributions.map(({ payer, payee, kind, amount, per }) => [
      payer?.name,
      payee?.name,
      kind,
      amount,
      per,
    ]),
    meetings: reading.meetings.map(({ body, times, per }) => [body, times, per]),
    persons: facts.persons.map(({ name, email, phone }) => [name, email, phone]),
    amounts: facts.amounts.map(({ value, per }) => [value, per]),
    dates: facts.dates.map(({ value }) => value),
    gaps: facts.placeholders.map(({ text }) => squeezed(text)),
    findings: [...findings, ...caseQuestions]
      // Word has formats where Markdown has number signs: the same is said in other words.
      .map(({ rule, message }) =>
        `${rule.id} ${message}`.replace('levels format', 'levels skipped'),
      )
      .sort(),
  };
}
