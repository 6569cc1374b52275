import type { Rule } from '../rule.ts';
import { numberConflict } from './consistency/number-conflict.ts';
import { unreadableDocument } from './document/unreadable-document.ts';
import { frontmatterMissing } from './frontmatter/frontmatter-missing.ts';
import { frontmatterSchema } from './frontmatter/frontmatter-schema.ts';
import { statusInconsistent } from './frontmatter/status-inconsistent.ts';
import { orgnrInvalid } from './parties/orgnr-invalid.ts';
import { orgnrMissing } from './parties/orgnr-missing.ts';
import { personalIdentityNumber } from './personal-data/personal-identity-number.ts';
import { disputeClauseMissing } from './renegotiation/dispute-clause-missing.ts';
import { rescissionMissing } from './renegotiation/rescission-missing.ts';
import { duplicateSection } from './structure/duplicate-section.ts';
import { headingAsBold } from './structure/heading-as-bold.ts';
import { headingLevels } from './structure/heading-levels.ts';
import { headingUnclear } from './structure/heading-unclear.ts';
import { missingRecommendedSection } from './structure/missing-recommended-section.ts';
import { missingRequiredSection } from './structure/missing-required-section.ts';
import { sectionEmpty } from './structure/section-empty.ts';
import { sectionOrder } from './structure/section-order.ts';
import { titleNotIop } from './structure/title-not-iop.ts';
import { guidanceLeft } from './style/guidance-left.ts';
import { placeholderLeft } from './style/placeholder-left.ts';
import { extensionUncapped } from './term/extension-uncapped.ts';
import { termInvalid } from './term/term-invalid.ts';

import { dateFormat } from './style/date-format.ts';
import { moneyFormat } from './style/money-format.ts';
import { termOutsideUsual } from './term/term-outside-usual.ts';
/** The catalogue, in its own order: findings of one severity on one line come in it. */
export const rules: readonly Rule[] = [
  unreadableDocument,
  missingRequiredSection,
  missingRecommendedSection,
  sectionEmpty,
  duplicateSection,
  sectionOrder,
  headingUnclear,
  headingAsBold,
  headingLevels,
  titleNotIop,
  frontmatterMissing,
  frontmatterSchema,
  statusInconsistent,
  orgnrMissing,
  orgnrInvalid,
  termInvalid,
  termOutsideUsual,
  extensionUncapped,
  disputeClauseMissing,
  rescissionMissing,
  personalIdentityNumber,
  placeholderLeft,
  guidanceLeft,
  numberConflict,
];
  dateFormat,
  dateFormat,
  moneyFormat,
