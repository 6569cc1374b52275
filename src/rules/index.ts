import type { Rule } from '../rule.ts';
import { childrenNoRegisterCheck } from './commitments/children-no-register-check.ts';
import { doerUnclear } from './commitments/doer-unclear.ts';
import { employerRoleUnclear } from './commitments/employer-role-unclear.ts';
import { hiredPersonAfterEnd } from './commitments/hired-person-after-end.ts';
import { partyWithoutCommitment } from './commitments/party-without-commitment.ts';
import { registerExtractStored } from './commitments/register-extract-stored.ts';
import { steeringGroupIncomplete } from './commitments/steering-group-incomplete.ts';
import { bothPartiesWithThree } from './consistency/both-parties-with-three.ts';
import { crossReferenceBroken } from './consistency/cross-reference-broken.ts';
import { danglingAnnexReference } from './consistency/dangling-annex-reference.ts';
import { definedTermUnused } from './consistency/defined-term-unused.ts';
import { frontmatterBodyMismatch } from './consistency/frontmatter-body-mismatch.ts';
import { numberConflict } from './consistency/number-conflict.ts';
import { partyNameVariant } from './consistency/party-name-variant.ts';
import { unreadableDocument } from './document/unreadable-document.ts';
import { amountBasisUnclear } from './economy/amount-basis-unclear.ts';
import { amountMissing } from './economy/amount-missing.ts';
import { cofinancingMissing } from './economy/cofinancing-missing.ts';
import { majorityPublicFinancing } from './economy/majority-public-financing.ts';
import { moneyForAnother } from './economy/money-for-another.ts';
import { paymentTermsIncomplete } from './economy/payment-terms-incomplete.ts';
import { repaymentClauseMissing } from './economy/repayment-clause-missing.ts';
import { surplusAndOtherGrantsUnhandled } from './economy/surplus-and-other-grants-unhandled.ts';
import { tableSumWrong } from './economy/table-sum-wrong.ts';
import { vatUnaddressed } from './economy/vat-unaddressed.ts';
import { exceptionExpired } from './exceptions/exception-expired.ts';
import { exceptionUnknownRule } from './exceptions/exception-unknown-rule.ts';
import { exceptionUnused } from './exceptions/exception-unused.ts';
import { exceptionWithoutReason } from './exceptions/exception-without-reason.ts';
import { followupIncomplete } from './follow-up/followup-incomplete.ts';
import { followupNoEffectQuestion } from './follow-up/followup-no-effect-question.ts';
import { insightClauseMissing } from './follow-up/insight-clause-missing.ts';
import { noReportToBoard } from './follow-up/no-report-to-board.ts';
import { caseFieldsInText } from './frontmatter/case-fields-in-text.ts';
import { frontmatterMissing } from './frontmatter/frontmatter-missing.ts';
import { frontmatterSchema } from './frontmatter/frontmatter-schema.ts';
import { missingDecisionReference } from './frontmatter/missing-decision-reference.ts';
import { missingDiarienummer } from './frontmatter/missing-diarienummer.ts';
import { statusInconsistent } from './frontmatter/status-inconsistent.ts';
import { goalNotMeasurable } from './goals/goal-not-measurable.ts';
import { goalNotShared } from './goals/goal-not-shared.ts';
import { goalsDeferred } from './goals/goals-deferred.ts';
import { policyLinkMissing } from './goals/policy-link-missing.ts';
import { targetGroupMissing } from './goals/target-group-missing.ts';
import { compactNotJoined } from './parties/compact-not-joined.ts';
import { contactPersonMissing } from './parties/contact-person-missing.ts';
import { democracyConditionsUnstated } from './parties/democracy-conditions-unstated.ts';
import { forProfitParty } from './parties/for-profit-party.ts';
import { independenceClauseMissing } from './parties/independence-clause-missing.ts';
import { namedBoardNotParty } from './parties/named-board-not-party.ts';
import { orgnrInvalid } from './parties/orgnr-invalid.ts';
import { orgnrMissing } from './parties/orgnr-missing.ts';
import { partyKindMissing } from './parties/party-kind-missing.ts';
import { umbrellaMembersBound } from './parties/umbrella-members-bound.ts';
import { umbrellaMembersUndefined } from './parties/umbrella-members-undefined.ts';
import { personalDataRoleMissing } from './personal-data/personal-data-role-missing.ts';
import { personalIdentityNumber } from './personal-data/personal-identity-number.ts';
import { privatePhoneNumber } from './personal-data/private-phone-number.ts';
import { secrecyClauseMissing } from './personal-data/secrecy-clause-missing.ts';
import { secrecyOverreach } from './personal-data/secrecy-overreach.ts';
import { cumulativeDeMinimis } from './portfolio/cumulative-de-minimis.ts';
import { expiredStillActive } from './portfolio/expired-still-active.ts';
import { extensionDecisionDue } from './portfolio/extension-decision-due.ts';
import { followupOverdue } from './portfolio/followup-overdue.ts';
import { overlappingAgreements } from './portfolio/overlapping-agreements.ts';
import { partyIdentityConflict } from './portfolio/party-identity-conflict.ts';
import { referenceDuplicate } from './portfolio/reference-duplicate.ts';
import { reportCountMismatch } from './portfolio/report-count-mismatch.ts';
import { detailedSpecification } from './procurement/detailed-specification.ts';
import { fullCostCoverage } from './procurement/full-cost-coverage.ts';
import { initiativeNotCivilSociety } from './procurement/initiative-not-civil-society.ts';
import { looksLikeGrant } from './procurement/looks-like-grant.ts';
import { marketNotAssessed } from './procurement/market-not-assessed.ts';
import { operationOfService } from './procurement/operation-of-service.ts';
import { orderVocabulary } from './procurement/order-vocabulary.ts';
import { permitRequiredActivity } from './procurement/permit-required-activity.ts';
import { predefinedNeed } from './procurement/predefined-need.ts';
import { sanctionClause } from './procurement/sanction-clause.ts';
import { unitPriceOrVolume } from './procurement/unit-price-or-volume.ts';
import { valueOverThreshold } from './procurement/value-over-threshold.ts';
import { disputeClauseMissing } from './renegotiation/dispute-clause-missing.ts';
import { externalEventsUnhandled } from './renegotiation/external-events-unhandled.ts';
import { handoverUndefined } from './renegotiation/handover-undefined.ts';
import { renegotiationClauseMissing } from './renegotiation/renegotiation-clause-missing.ts';
import { rescissionMissing } from './renegotiation/rescission-missing.ts';
import { terminationIncomplete } from './renegotiation/termination-incomplete.ts';
import { conflictOfInterestSignatory } from './signing/conflict-of-interest-signatory.ts';
import { originalsMismatch } from './signing/originals-mismatch.ts';
import { signatoryAuthorityUnstated } from './signing/signatory-authority-unstated.ts';
import { signatureBlockIncomplete } from './signing/signature-block-incomplete.ts';
import { deMinimisNoDeclaration } from './state-aid/de-minimis-no-declaration.ts';
import { deMinimisNotRegistered } from './state-aid/de-minimis-not-registered.ts';
import { sgeiActIncomplete } from './state-aid/sgei-act-incomplete.ts';
import { stateAidNotAssessed } from './state-aid/state-aid-not-assessed.ts';
import { backgroundNoChallenge } from './structure/background-no-challenge.ts';
import { duplicateSection } from './structure/duplicate-section.ts';
import { headingAsBold } from './structure/heading-as-bold.ts';
import { headingLevels } from './structure/heading-levels.ts';
import { headingUnclear } from './structure/heading-unclear.ts';
import { missingRecommendedSection } from './structure/missing-recommended-section.ts';
import { missingRequiredSection } from './structure/missing-required-section.ts';
import { notJointlyDrafted } from './structure/not-jointly-drafted.ts';
import { numberingGap } from './structure/numbering-gap.ts';
import { scopeUndelimited } from './structure/scope-undelimited.ts';
import { sectionEmpty } from './structure/section-empty.ts';
import { sectionOrder } from './structure/section-order.ts';
import { titleNotIop } from './structure/title-not-iop.ts';
import { dateFormat } from './style/date-format.ts';
import { guidanceLeft } from './style/guidance-left.ts';
import { mixedAgreementTerms } from './style/mixed-agreement-terms.ts';
import { moneyFormat } from './style/money-format.ts';
import { placeholderLeft } from './style/placeholder-left.ts';
import { vagueWording } from './style/vague-wording.ts';
import { extensionDeadlineMissing } from './term/extension-deadline-missing.ts';
import { extensionUncapped } from './term/extension-uncapped.ts';
import { retroactiveStart } from './term/retroactive-start.ts';
import { tacitRenewal } from './term/tacit-renewal.ts';
import { termInvalid } from './term/term-invalid.ts';
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
  numberingGap,
  titleNotIop,
  backgroundNoChallenge,
  notJointlyDrafted,
  scopeUndelimited,
  frontmatterMissing,
  frontmatterSchema,
  statusInconsistent,
  missingDiarienummer,
  missingDecisionReference,
  caseFieldsInText,
  partyKindMissing,
  forProfitParty,
  orgnrMissing,
  orgnrInvalid,
  independenceClauseMissing,
  democracyConditionsUnstated,
  namedBoardNotParty,
  contactPersonMissing,
  umbrellaMembersUndefined,
  umbrellaMembersBound,
  compactNotJoined,
  partyWithoutCommitment,
  employerRoleUnclear,
  steeringGroupIncomplete,
  childrenNoRegisterCheck,
  registerExtractStored,
  doerUnclear,
  hiredPersonAfterEnd,
  goalNotShared,
  goalNotMeasurable,
  goalsDeferred,
  targetGroupMissing,
  policyLinkMissing,
  followupIncomplete,
  followupNoEffectQuestion,
  noReportToBoard,
  insightClauseMissing,
  amountMissing,
  paymentTermsIncomplete,
  cofinancingMissing,
  surplusAndOtherGrantsUnhandled,
  repaymentClauseMissing,
  amountBasisUnclear,
  vatUnaddressed,
  majorityPublicFinancing,
  moneyForAnother,
  tableSumWrong,
  termInvalid,
  termOutsideUsual,
  tacitRenewal,
  extensionUncapped,
  extensionDeadlineMissing,
  retroactiveStart,
  renegotiationClauseMissing,
  terminationIncomplete,
  disputeClauseMissing,
  rescissionMissing,
  externalEventsUnhandled,
  handoverUndefined,
  sanctionClause,
  orderVocabulary,
  unitPriceOrVolume,
  fullCostCoverage,
  detailedSpecification,
  operationOfService,
  marketNotAssessed,
  initiativeNotCivilSociety,
  predefinedNeed,
  valueOverThreshold,
  looksLikeGrant,
  permitRequiredActivity,
  stateAidNotAssessed,
  deMinimisNoDeclaration,
  deMinimisNotRegistered,
  sgeiActIncomplete,
  secrecyClauseMissing,
  secrecyOverreach,
  personalDataRoleMissing,
  personalIdentityNumber,
  privatePhoneNumber,
  signatureBlockIncomplete,
  originalsMismatch,
  signatoryAuthorityUnstated,
  conflictOfInterestSignatory,
  placeholderLeft,
  guidanceLeft,
  vagueWording,
  mixedAgreementTerms,
  bothPartiesWithThree,
  partyNameVariant,
  dateFormat,
  moneyFormat,
  frontmatterBodyMismatch,
  danglingAnnexReference,
  numberConflict,
  definedTermUnused,
  crossReferenceBroken,
  expiredStillActive,
  extensionDecisionDue,
  followupOverdue,
  cumulativeDeMinimis,
  overlappingAgreements,
  reportCountMismatch,
  referenceDuplicate,
  partyIdentityConflict,
  exceptionUnknownRule,
  exceptionWithoutReason,
  exceptionUnused,
  exceptionExpired,
];

/** The rules that an example of a rule is read with: those about exceptions look at what all others found. */
export function rulesForExamples(rule: Rule): readonly Rule[] {
  return rule.group === 'exceptions' ? rules : [rule];
}
