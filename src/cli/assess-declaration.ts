import type { Localised } from '../locale.ts';
import type { CommandDeclaration } from './declarations.ts';
import { type OptionDeclaration, profileOption, textOrJsonOption } from './option-declarations.ts';

const value = {
  file: { sv: 'fil', en: 'file' },
  answer: { sv: 'punkt=svar', en: 'point=answer' },
  note: { sv: 'punkt=text', en: 'point=text' },
  step: { sv: 'steg', en: 'step' },
  day: { sv: 'dag', en: 'day' },
  who: { sv: 'vem', en: 'who' },
} as const satisfies Readonly<Record<string, Localised>>;

const options: readonly OptionDeclaration[] = [
  {
    flags: '--answers',
    value: value.file,
    words: {
      sv: 'ta svaren ur en YAML-fil, det som står under bedömning; då ställs inga frågor',
      en: 'take the answers from a YAML file, what stands under assessment; then nothing is asked',
    },
    group: 'answers',
  },
  {
    flags: '--answer',
    value: value.answer,
    words: {
      sv: 'svara på en punkt med ja, nej eller oklart, till exempel tillit=ja; en gång för varje punkt',
      en: 'answer a point with yes, no or unclear, for example trust=yes; once for each point',
    },
    group: 'answers',
    repeatable: true,
  },
  {
    flags: '--step',
    value: value.step,
    words: {
      sv: 'steget på trappan: information, konsultation, dialog, samhandling eller partnerskap',
      en: 'the step on the ladder: information, consultation, dialogue, joint-action or partnership',
    },
    group: 'answers',
  },
  {
    flags: '--note',
    value: value.note,
    words: {
      sv: 'vad svaret på en punkt bygger på; tom text tar bort noteringen',
      en: 'what the answer to a point rests on; an empty text removes the note',
    },
    group: 'answers',
    repeatable: true,
  },
  {
    flags: '--date',
    value: value.day,
    words: {
      sv: 'dagen för bedömningen, till exempel 2026-02-03; annars i dag',
      en: 'the day of the assessment, for example 2026-02-03; otherwise today',
    },
    group: 'answers',
  },
  { ...profileOption, group: 'answers' },
  {
    flags: '--record',
    value: value.file,
    words: {
      sv: 'spara bedömningen som ett eget dokument i stället för i avtalskortet',
      en: 'save the assessment as a document of its own instead of in the agreement card',
    },
    group: 'file',
  },
  {
    flags: '--by',
    value: value.who,
    words: {
      sv: 'vem som har gjort bedömningen, till dokumentet; en gång för var och en',
      en: 'who made the assessment, for the document; once for each',
    },
    group: 'file',
    repeatable: true,
  },
  textOrJsonOption,
];

/** `iop assess`. */
export const assessDeclaration = {
  name: 'assess',
  swedish: 'bedöm',
  argument: {
    name: { sv: 'fil', en: 'file' },
    needed: false,
    many: false,
    words: {
      sv: 'avtalet, som inte behöver vara skrivet än; bedömningen sparas bredvid det, i avtalskortet. Utan: utfallet visas bara',
      en: 'the agreement, which need not be written yet; the assessment is saved beside it, in the agreement card. Without: the outcome is only shown',
    },
  },
  words: {
    sv: 'Gör den första bedömningen: är ett partnerskap rätt form, eller passar ett bidrag, en upphandling eller en dialog bättre?',
    en: 'Make the first assessment: is a partnership the right form, or does a grant, a procurement or a dialogue fit better?',
  },
  options,
  examples: [
    {
      command: 'iop assess avtal.md',
      words: {
        sv: 'svara på frågorna; sparas i avtal.iop.yaml',
        en: 'answer the questions; saved in avtal.iop.yaml',
      },
    },
    {
      command: 'iop assess avtal.md --answer tillit=nej',
      words: { sv: 'ändra ett svar', en: 'change one answer' },
    },
    {
      command: 'iop assess --record bedömning.md',
      words: { sv: 'spara svaren som ett eget dokument', en: 'save the answers as a document' },
    },
  ],
} as const satisfies CommandDeclaration;
