import { type Given, textOf, textOrJson } from '../options.ts';
import type { WrittenAnswers } from './answers.ts';

/** What `iop assess` was asked to do. */
export interface AssessOptions extends WrittenAnswers {
  /** The agreement, or null: then the outcome is only shown, or written to the record. */
  readonly path: string | null;
  readonly profile: string | null;
  /** `--answers`: a file of answers; what stands under `assessment` is used. */
  readonly answers: string | null;
  /** `--record`: a file of its own, instead of the card. */
  readonly record: string | null;
  /** `--by`: who made the assessment, for the record. */
  readonly by: readonly string[];
  readonly format: 'text' | 'json';
}

function listOf(given: Given, key: string): readonly string[] {
  const value = given[key];
  return Array.isArray(value) ? value.map(String) : [];
}

/** @throws Stop for a value that cannot be used. */
export function assessOptions(path: string | null, given: Given): AssessOptions {
  return {
    path,
    profile: textOf(given, 'profile'),
    answers: textOf(given, 'answers'),
    answer: listOf(given, 'answer'),
    note: listOf(given, 'note'),
    step: textOf(given, 'step'),
    date: textOf(given, 'date'),
    record: textOf(given, 'record'),
    by: listOf(given, 'by'),
    format: textOrJson(given),
  };
}
