// @ts-nocheck
// Made by scripts/generate.mjs from schemas/ and package.json: change those instead.

import type { ErrorObject } from 'ajv';

/** True when the data fit; otherwise `errors` says why, until the next call. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}


/** Shipped profile → the function that checks a parsed agreement against it. */
export const validateAgreement: Readonly<Record<string, Validator>> = {
};
