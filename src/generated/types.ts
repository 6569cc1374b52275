// Made by scripts/generate.mjs from schemas/ and package.json: change those instead.

export interface Frontmatter {
  /**
   * Write 1. It marks the file as an IOP agreement and says which version of the format it follows.
   */
  iop: 1;
  /**
   * What kind of agreement it is. Without it: an IOP. Example: cooperation-agreement.
   */
  kind?: 'iop' | 'cooperation-agreement';
  /**
   * The name of the partnership. Example: Mötesplats Norra.
   */
  title: string;
  /**
   * The registration number (diarienummer) of the case at the public party. Example: KFN 2026/00231.
   */
  reference?: string;
  /**
   * How far the agreement has come. Without it the text is checked as before signing. Example: draft.
   */
  status?: 'draft' | 'decided' | 'signed' | 'ended';
  /**
   * The rules the agreement is checked against: default, boras-2016, boras, helsingborg, uddevalla or the path to your own. Without it, what iop.config.yaml says holds. Example: boras.
   */
  profile?: string;
  /**
   * The language of the agreement, in two letters: sv for Swedish, en for English. Without it: Swedish.
   */
  language?: string;
  /**
   * The decisions about the agreement: one for each deciding body of every party.
   */
  decisions?: Decision[];
  /**
   * All who enter into the agreement, on both sides.
   *
   * @minItems 1
   */
  parties: [Party, ...Party[]];
  /**
   * How long the agreement holds, and how it is ended and extended.
   */
  term: {
    /**
     * The first day of the agreement. Example: 2026-08-01.
     */
    start: string;
    /**
     * The last day of the agreement, unless it is extended. Example: 2029-07-31.
     */
    end: string;
    /**
     * The period of notice in whole months. Write the number alone. Example: 6.
     */
    'notice-months'?: number;
    /**
     * How the agreement can be extended. Leave it out if it cannot.
     */
    extension?: {
      /**
       * How many months each extension lasts. Two years is 24.
       */
      months?: number;
      /**
       * How many times at most the agreement may be extended. Example: 1.
       */
      'max-times'?: number;
      /**
       * How many months before the end the parties must have taken a position on an extension. Example: 8.
       */
      'decide-months-before'?: number;
      /**
       * Write true if the agreement is extended by itself when nobody gives notice, otherwise false.
       */
      automatic?: boolean;
    };
  };
  /**
   * Money and other contributions in the partnership.
   */
  economy?: {
    /**
     * The currency of the amounts, in three letters. Example: SEK.
     */
    currency?: string;
    /**
     * What each party contributes: one entry for each contribution.
     */
    contributions?: Contribution[];
  };
  /**
   * Steering group, working group and others, and how often they meet.
   */
  groups?: Group[];
  /**
   * Facts about the activity that decide which questions the agreement must answer.
   */
  activity?: {
    /**
     * Write true if someone in the activity has direct and regular contact with children, otherwise false.
     */
    children?: boolean;
    /**
     * Who answers for personal data in the partnership. Example: own.
     */
    'personal-data'?: 'none' | 'own' | 'joint' | 'processor';
    /**
     * Write true if the activity is a task that the municipality or region answers for, otherwise false.
     */
    'municipal-task'?: boolean;
  };
  /**
   * Annexes that belong to the agreement.
   */
  annexes?: Annex[];
  /**
   * The first assessment of whether a partnership is the right form. Belongs to the case and should stand in the side file.
   */
  assessment?: {
    /**
     * The day of the assessment. Example: 2026-02-03.
     */
    date?: string;
    /**
     * How far the cooperation has come, from information to partnership. Example: dialogue.
     */
    step?: 'information' | 'consultation' | 'dialogue' | 'joint-action' | 'partnership';
    /**
     * Did the initiative come from civil society? Yes speaks for a partnership.
     */
    initiative?: AssessmentPoint;
    /**
     * Does the activity contribute to local development and participation? Yes speaks for a partnership.
     */
    'local-development'?: AssessmentPoint;
    /**
     * Is the partnership a way to carry out the local compact? Yes speaks for a partnership.
     */
    compact?: AssessmentPoint;
    /**
     * Is this outside the ordinary grants of the municipality? Yes speaks for a partnership.
     */
    'not-ordinary-grant'?: AssessmentPoint;
    /**
     * Does the civil party stay free and independent? Yes speaks for a partnership.
     */
    independence?: AssessmentPoint;
    /**
     * Do both sides contribute, with money or otherwise? Yes speaks for a partnership.
     */
    'both-contribute'?: AssessmentPoint;
    /**
     * Is the activity free from detailed demands by the public side? Yes speaks for a partnership.
     */
    'no-detailed-regulation'?: AssessmentPoint;
    /**
     * Is the partnership meant to last for a longer time? Yes speaks for a partnership.
     */
    'long-term'?: AssessmentPoint;
    /**
     * Is there no market for the activity? Say how you looked into it. Yes speaks for a partnership.
     */
    'no-market'?: AssessmentPoint;
    /**
     * Is it clear that the public side does not order a service? Yes speaks for a partnership.
     */
    'no-order'?: AssessmentPoint;
    /**
     * Do the parties share a need to cooperate, and have they described it together? Yes speaks for a partnership.
     */
    'common-need'?: AssessmentPoint;
    /**
     * Is the goal of benefit to society? Yes speaks for a partnership.
     */
    'public-benefit'?: AssessmentPoint;
    /**
     * Does the cooperation rest on trust instead of control and sanctions? Yes speaks for a partnership.
     */
    trust?: AssessmentPoint;
    /**
     * Is it a civil-society party that develops the idea or the way of working? Yes speaks for a partnership.
     */
    'developed-by-civil-party'?: AssessmentPoint;
    /**
     * What the assessment came to. A jurist decides. Example: partnership-possible.
     */
    outcome?: 'partnership-possible' | 'look-again' | 'grant' | 'procurement' | 'dialogue';
  };
  /**
   * How the support was assessed under the EU rules on State aid. Belongs to the case and should stand in the side file.
   */
  'state-aid'?: {
    /**
     * What the assessment concluded. Example: not-aid.
     */
    assessment?:
      'not-economic' | 'not-aid' | 'de-minimis' | 'sgei-de-minimis' | 'sgei-decision' | 'other';
    /**
     * The day of the assessment. Example: 2026-02-03.
     */
    date?: string;
    /**
     * The reasons in a sentence or two. Example: The activity is local and free of charge.
     */
    note?: string;
    /**
     * The EU regulation or decision that the aid rests on, in quotation marks. Example: "2023/2831".
     */
    regulation?: string;
    /**
     * The value of the aid in euro. Write the number alone. Example: 26800.
     */
    'amount-eur'?: number;
    /**
     * The day when the recipient declared what other aid it has received. Example: 2026-02-03.
     */
    declaration?: string;
    /**
     * The day when the aid was granted. Example: 2026-05-19.
     */
    granted?: string;
    /**
     * The day when the aid was entered in the register. Example: 2026-05-28.
     */
    registered?: string;
  };
  /**
   * Follow-ups that have been made, one entry each. Belongs to the case and should stand in the side file.
   */
  'follow-up-log'?: FollowUp[];
  /**
   * The decision to extend the agreement, once it is made. Belongs to the case and should stand in the side file.
   */
  'extension-decided'?: {
    /**
     * The day of the decision. Example: 2028-11-12.
     */
    date?: string;
    /**
     * The committee or board that has decided. Example: Kultur- och fritidsnämnden.
     */
    body?: string;
    /**
     * The paragraph of the decision in the minutes, in quotation marks. Example: "§ 33".
     */
    paragraph?: string;
    /**
     * The last day of the agreement after the extension. Example: 2031-07-31.
     */
    until: string;
  };
  /**
   * The day when the agreement ended. Only with the status ended. Example: 2029-07-31.
   */
  ended?: string;
  /**
   * Findings that someone has decided to accept. Belongs to the case and should stand in the side file.
   */
  exceptions?: Exception[];
}

export interface Decision {
  /**
   * The party that has decided. Write the id of the party. Example: kommunen.
   */
  party?: string;
  /**
   * The committee or board that has decided, or the person who has decided by delegation. Example: Kultur- och fritidsnämnden.
   */
  body?: string;
  /**
   * The day of the decision. Example: 2026-05-19.
   */
  date?: string;
  /**
   * The paragraph of the decision in the minutes, in quotation marks. Example: "§ 41".
   */
  paragraph?: string;
}

export interface Party {
  /**
   * A short name for the party, without spaces. Other fields, such as contributions and decisions, point to the party by it. Example: kommunen.
   */
  id?: string;
  /**
   * The full name of the party, as in its statutes or in a register. Example: Exempelstads kommun.
   */
  name: string;
  /**
   * Committees or departments through which the party acts. They are not parties themselves. Example: [Kultur- och fritidsnämnden].
   */
  units?: string[];
  /**
   * What kind of organisation the party is. It decides whether the party counts as the public or the civil side. Example: association.
   */
  type?:
    | 'municipality'
    | 'region'
    | 'state-agency'
    | 'local-federation'
    | 'municipal-company'
    | 'association'
    | 'foundation'
    | 'religious-community'
    | 'study-association'
    | 'cooperative'
    | 'umbrella'
    | 'company'
    | 'network';
  /**
   * The organisation number of the party: six digits, a hyphen, four digits. Example: 212000-9150.
   */
  'org-number'?: string;
  /**
   * Names that the text uses instead of the full one. Example: [kommunen].
   */
  'short-names'?: string[];
  /**
   * How many per cent of the income of the party is public money, when known. Write the number alone. Example: 25.
   */
  'public-funding-percent'?: number;
  /**
   * The day when someone checked that the party meets the democracy conditions. Example: 2026-02-03.
   */
  'democracy-conditions-checked'?: string;
  /**
   * Member associations, when the party is an umbrella. They are not parties themselves. Example: [Förening A, Förening B].
   */
  members?: string[];
  /**
   * The day when the party joined the local compact between the public sector and civil society. Example: 2024-05-03.
   */
  'joined-compact'?: string;
  /**
   * The persons who sign for the party.
   */
  signatories?: Signatory[];
  /**
   * The contact persons of the party. At least one for each party.
   */
  contacts?: Contact[];
}

export interface Signatory {
  /**
   * The name of the person who signs. Example: Kim Exempelsson.
   */
  name?: string;
  /**
   * The title or office of the person. Example: ordförande (chair).
   */
  title?: string;
  /**
   * The day when the person signed. Fill it in only once it has happened. Example: 2026-06-10.
   */
  signed?: string;
  /**
   * The town where the person signed. Example: Exempelstad.
   */
  place?: string;
}

export interface Contact {
  /**
   * What the person does in the partnership. Example: samordnare (coordinator).
   */
  role?: string;
  /**
   * The name of the contact person. Example: Kim Exempelsson.
   */
  name?: string;
  /**
   * E-mail address, preferably of an office. Example: kultur@exempel.se.
   */
  email?: string;
  /**
   * Telephone number at work. Avoid private numbers: the agreement may become public. Example: 070-174 06 05.
   */
  phone?: string;
}

export interface Contribution {
  /**
   * The party that contributes. Write the id of the party. Example: kommunen.
   */
  from: string;
  /**
   * The party that receives. Write the id of the party. Leave it out when the contribution goes to the partnership as a whole. Example: föreningen.
   */
  to?: string;
  /**
   * The party that the contribution is meant for, when it is paid to another. Write the id of the party. Example: nätverket.
   */
  for?: string;
  /**
   * What the party contributes. Example: premises.
   */
  kind: 'money' | 'premises' | 'staff' | 'volunteering' | 'goods' | 'other';
  /**
   * The amount in digits without spaces, or the value of what is not money. Example: 300000.
   */
  amount?: number;
  /**
   * The time that the amount is for. Example: year.
   */
  per?: 'year' | 'half-year' | 'term' | 'quarter' | 'month' | 'week' | 'two-years' | 'once';
  /**
   * When the money is paid: months or days. Example: [february, august].
   */
  paid?: (
    | (
        | 'january'
        | 'february'
        | 'march'
        | 'april'
        | 'may'
        | 'june'
        | 'july'
        | 'august'
        | 'september'
        | 'october'
        | 'november'
        | 'december'
      )
    | string
  )[];
  /**
   * Write true if the amount is an estimate, otherwise false.
   */
  approximate?: boolean;
}

export interface Group {
  /**
   * What the agreement calls the group. Example: styrgrupp (steering group).
   */
  name: string;
  /**
   * How many times the group meets in the time given by per. Example: 2.
   */
  times?: number;
  /**
   * The time that the number of meetings is for. Example: year.
   */
  per?: 'year' | 'half-year' | 'term' | 'quarter' | 'month' | 'week' | 'two-years';
  /**
   * The party that calls the meetings. Write the id of the party. Example: kommunen.
   */
  convener?: string;
}

export interface Annex {
  /**
   * The number or letter of the annex. Example: 1.
   */
  number?: number | string;
  /**
   * What the annex is called. Example: Verksamhetsplan (activity plan).
   */
  title?: string;
  /**
   * The file of the annex, counted from the folder of the agreement. Example: bilaga-1.md.
   */
  file?: string;
}

export interface AssessmentPoint {
  /**
   * The answer, in quotation marks: "yes", "no" or "unclear".
   */
  answer?: 'yes' | 'no' | 'unclear';
  /**
   * What the answer rests on. Example: The association wrote to the committee on 12 January.
   */
  note?: string;
}

export interface FollowUp {
  /**
   * The day of the follow-up. Example: 2027-11-14.
   */
  date: string;
  /**
   * What the parties concluded, or where it is written. Example: Yearly meeting of the steering group, minutes in the case file.
   */
  note?: string;
}

export interface Exception {
  /**
   * The name of the rule, as it stands at the end of the finding. Example: dispute-clause-missing.
   */
  rule: string;
  /**
   * Why you accept the finding. Example: The steering group sets the goals at its first meeting.
   */
  reason?: string;
  /**
   * Who has accepted it. Example: enhetschefen (head of unit).
   */
  by?: string;
  /**
   * The last day it holds. After that someone must decide again. Example: 2027-01-31.
   */
  until?: string;
}

export interface Answers {
  /**
   * The name of the partnership. Example: Mötesplats Norra.
   */
  title?: string;
  /**
   * The registration number (diarienummer) of the case at the public party. Example: KFN 2026/00231.
   */
  reference?: string;
  /**
   * The rules the agreement is checked against: default, boras-2016, boras, helsingborg, uddevalla or the path to your own. Without it, what iop.config.yaml says holds. Example: boras.
   */
  profile?: string;
  /**
   * The language of the agreement, in two letters: sv for Swedish, en for English. Without it: Swedish.
   */
  language?: 'sv' | 'en';
  /**
   * The decisions about the agreement: one for each deciding body of every party.
   */
  decisions?: Decision[];
  /**
   * All who enter into the agreement, on both sides.
   */
  parties?: AnswersParty[];
  /**
   * How long the agreement holds, and how it is ended and extended.
   */
  term?: {
    /**
     * The first day of the agreement. Example: 2026-08-01.
     */
    start?: string;
    /**
     * The last day of the agreement, unless it is extended. Example: 2029-07-31.
     */
    end?: string;
    /**
     * The period of notice in whole months. Write the number alone. Example: 6.
     */
    'notice-months'?: number;
    /**
     * How the agreement can be extended. Leave it out if it cannot.
     */
    extension?: {
      /**
       * How many months each extension lasts. Two years is 24.
       */
      months?: number;
      /**
       * How many times at most the agreement may be extended. Example: 1.
       */
      'max-times'?: number;
      /**
       * How many months before the end the parties must have taken a position on an extension. Example: 8.
       */
      'decide-months-before'?: number;
      /**
       * Write true if the agreement is extended by itself when nobody gives notice, otherwise false.
       */
      automatic?: boolean;
    };
  };
  /**
   * Money and other contributions in the partnership.
   */
  economy?: {
    /**
     * The currency of the amounts, in three letters. Example: SEK.
     */
    currency?: string;
    /**
     * What each party contributes: one entry for each contribution.
     */
    contributions?: Contribution[];
  };
  /**
   * Steering group, working group and others, and how often they meet.
   */
  groups?: Group[];
  /**
   * Facts about the activity that decide which questions the agreement must answer.
   */
  activity?: {
    /**
     * Write true if someone in the activity has direct and regular contact with children, otherwise false.
     */
    children?: boolean;
    /**
     * Who answers for personal data in the partnership. Example: own.
     */
    'personal-data'?: 'none' | 'own' | 'joint' | 'processor';
    /**
     * Write true if the activity is a task that the municipality or region answers for, otherwise false.
     */
    'municipal-task'?: boolean;
  };
  /**
   * Annexes that belong to the agreement.
   */
  annexes?: Annex[];
  /**
   * The first assessment of whether a partnership is the right form. Belongs to the case and should stand in the side file.
   */
  assessment?: {
    /**
     * The day of the assessment. Example: 2026-02-03.
     */
    date?: string;
    /**
     * How far the cooperation has come, from information to partnership. Example: dialogue.
     */
    step?: 'information' | 'consultation' | 'dialogue' | 'joint-action' | 'partnership';
    /**
     * Did the initiative come from civil society? Yes speaks for a partnership.
     */
    initiative?: AssessmentPoint;
    /**
     * Does the activity contribute to local development and participation? Yes speaks for a partnership.
     */
    'local-development'?: AssessmentPoint;
    /**
     * Is the partnership a way to carry out the local compact? Yes speaks for a partnership.
     */
    compact?: AssessmentPoint;
    /**
     * Is this outside the ordinary grants of the municipality? Yes speaks for a partnership.
     */
    'not-ordinary-grant'?: AssessmentPoint;
    /**
     * Does the civil party stay free and independent? Yes speaks for a partnership.
     */
    independence?: AssessmentPoint;
    /**
     * Do both sides contribute, with money or otherwise? Yes speaks for a partnership.
     */
    'both-contribute'?: AssessmentPoint;
    /**
     * Is the activity free from detailed demands by the public side? Yes speaks for a partnership.
     */
    'no-detailed-regulation'?: AssessmentPoint;
    /**
     * Is the partnership meant to last for a longer time? Yes speaks for a partnership.
     */
    'long-term'?: AssessmentPoint;
    /**
     * Is there no market for the activity? Say how you looked into it. Yes speaks for a partnership.
     */
    'no-market'?: AssessmentPoint;
    /**
     * Is it clear that the public side does not order a service? Yes speaks for a partnership.
     */
    'no-order'?: AssessmentPoint;
    /**
     * Do the parties share a need to cooperate, and have they described it together? Yes speaks for a partnership.
     */
    'common-need'?: AssessmentPoint;
    /**
     * Is the goal of benefit to society? Yes speaks for a partnership.
     */
    'public-benefit'?: AssessmentPoint;
    /**
     * Does the cooperation rest on trust instead of control and sanctions? Yes speaks for a partnership.
     */
    trust?: AssessmentPoint;
    /**
     * Is it a civil-society party that develops the idea or the way of working? Yes speaks for a partnership.
     */
    'developed-by-civil-party'?: AssessmentPoint;
    /**
     * What the assessment came to. A jurist decides. Example: partnership-possible.
     */
    outcome?: 'partnership-possible' | 'look-again' | 'grant' | 'procurement' | 'dialogue';
  };
  /**
   * Texts of your own for the sections of the agreement. An empty line begins a new paragraph. Example: background.
   */
  texts?: {
    /**
     * Which challenge is it about, why a partnership, and what have the parties done together before? Say also who took the initiative, and whether you have looked into if anybody else offers something similar. Write only what you know, preferably with a figure and where it comes from.
     */
    background?: string;
    /**
     * Which values does the partnership rest on, which hold for the activity, and how is the independence of the civil-society party kept? Refer to the local compact if there is one. A sentence about what the values mean from day to day is better than a list of fine words.
     */
    values?: string;
    /**
     * What does each of the parties do? Every party has at least one commitment. If somebody is hired: who is the employer and leads the work? If somebody meets children: who looks at the register extracts? Write what the party does, not how; that it decides itself.
     */
    commitments?: string;
    /**
     * What is the common goal, and what would show that it has been reached? Two or three signs are enough; they are not ordered results. Choose signs that you can follow by what you do anyway.
     */
    goals?: string;
    /**
     * How, when and by whom is the partnership followed up, what does it cost, and how can it be seen whether the challenge has become smaller? Follow up the cooperation too, not only the activity, and think of who will read the result.
     */
    'follow-up'?: string;
    /**
     * How much, from whom to whom, when and how is it paid? What does each party contribute? May other grants be applied for, what happens to money that is left over, and when is money paid back? Think of VAT, and preferably write the sum for the whole term.
     */
    economy?: string;
    /**
     * Which dates? Does it end by itself? Can it be extended: for how long, at most how many times, and when is that decided? Work out the last day for that decision, and write it as a date.
     */
    term?: string;
    /**
     * Who may call for renegotiation? When may a party rescind, that is end at once? How do the parties settle a disagreement, in which order? What holds if something beyond their control happens? Let talk come first, and think of what happens to money, employees and participants if you end early.
     */
    renegotiation?: string;
    /**
     * Who are the parties? Write the full name and organisation number of each. A board is not a party of its own: the municipality is a party through its board. If a party is an umbrella organisation: who are its members, and what happens when they become more or fewer? A network that is no association of its own cannot be a party.
     */
    parties?: string;
    /**
     * Say that the parties worked the agreement out together, when and how. Mention also that somebody has checked that the association meets the democracy conditions, and when.
     */
    'agreement-basis'?: string;
    /**
     * What is included in the activity, and what is not? Clear enough not to be misunderstood, without one party steering the other in detail. If the activity belongs to what the municipality must do by law, a jurist needs to read the agreement.
     */
    activity?: string;
    /**
     * Which efforts lead towards the goal? Is something new tried, and how do the parties use what they learn? Name the ways of working, not every activity: those may change over time.
     */
    strategies?: string;
    /**
     * Whom is the activity for? Say also whether others are welcome, so that nobody is in doubt.
     */
    'target-group'?: string;
    /**
     * How do the parties work together? Who is responsible for what, who calls meetings, and how are decisions made? The cooperation is to last when somebody leaves: name roles rather than persons.
     */
    organisation?: string;
    /**
     * Who sits in the group, how often does it meet, who calls and who takes the minutes? Rather have few meetings that take place than many that are cancelled.
     */
    'steering-group'?: string;
    /**
     * How do the parties keep each other informed, and who tells others about the partnership? Remember that the civil-society party may always speak in its own name.
     */
    communication?: string;
    /**
     * For how long, at most how many times, and when and by whom is it decided? An extension is a new decision in each party, so leave time for it.
     */
    extension?: string;
    /**
     * Who may give notice, on which grounds, how long beforehand and in which form? What happens to the money?
     */
    termination?: string;
    /**
     * When is money to be paid back, by whom and to whom? Talk to each other before anybody asks for money back.
     */
    repayment?: string;
    /**
     * How are changes made? In writing and signed by all parties is the usual way.
     */
    changes?: string;
    /**
     * The municipality’s documents are public, and secrecy holds only by law. Which promises of silence are needed beside that? What is sent to the municipality can be asked for, so write nothing about individual participants.
     */
    confidentiality?: string;
    /**
     * Who is controller of which data? Collect no more than you need; often it is enough to count how many come.
     */
    'personal-data'?: string;
    /**
     * Who insures what?
     */
    insurance?: string;
    /**
     * Which words need explaining?
     */
    definitions?: string;
    /**
     * Which annexes belong, with number and name?
     */
    annexes?: string;
    /**
     * How may the parties show that they cooperate?
     */
    marketing?: string;
    /**
     * One contact person for each party, preferably with a role, so that the contact lasts when somebody changes jobs. Use telephone and e-mail at work, not private ones: the agreement may become an official document.
     */
    contacts?: string;
    /**
     * A line for each party: place, date, name, title. As many originals as parties. Check that whoever signs is entitled to, by decision or by statutes.
     */
    signatures?: string;
  };
}

export interface AnswersParty {
  /**
   * A short name for the party, without spaces. Other fields, such as contributions and decisions, point to the party by it. Example: kommunen.
   */
  id?: string;
  /**
   * The full name of the party, as in its statutes or in a register. Example: Exempelstads kommun.
   */
  name: string;
  /**
   * Committees or departments through which the party acts. They are not parties themselves. Example: [Kultur- och fritidsnämnden].
   */
  units?: string[];
  /**
   * What kind of organisation the party is. It decides whether the party counts as the public or the civil side. Example: association.
   */
  type?:
    | 'municipality'
    | 'region'
    | 'state-agency'
    | 'local-federation'
    | 'municipal-company'
    | 'association'
    | 'foundation'
    | 'religious-community'
    | 'study-association'
    | 'cooperative'
    | 'umbrella'
    | 'company'
    | 'network';
  /**
   * The organisation number of the party: six digits, a hyphen, four digits. Example: 212000-9150.
   */
  'org-number'?: string;
  /**
   * Names that the text uses instead of the full one. Example: [kommunen].
   */
  'short-names'?: string[];
  /**
   * How many per cent of the income of the party is public money, when known. Write the number alone. Example: 25.
   */
  'public-funding-percent'?: number;
  /**
   * The day when someone checked that the party meets the democracy conditions. Example: 2026-02-03.
   */
  'democracy-conditions-checked'?: string;
  /**
   * Member associations, when the party is an umbrella. They are not parties themselves. Example: [Förening A, Förening B].
   */
  members?: string[];
  /**
   * The day when the party joined the local compact between the public sector and civil society. Example: 2024-05-03.
   */
  'joined-compact'?: string;
  /**
   * The persons who sign for the party.
   */
  signatories?: Signatory[];
  /**
   * The contact persons of the party. At least one for each party.
   */
  contacts?: Contact[];
  /**
   * What the party does in the partnership: one entry for each commitment, as it can stand after the name of the party. Example: [lends the premises].
   */
  commitments?: string[];
}

export type SectionKey =
  | 'background'
  | 'values'
  | 'commitments'
  | 'goals'
  | 'follow-up'
  | 'economy'
  | 'term'
  | 'renegotiation'
  | 'parties'
  | 'agreement-basis'
  | 'activity'
  | 'strategies'
  | 'target-group'
  | 'organisation'
  | 'steering-group'
  | 'communication'
  | 'extension'
  | 'termination'
  | 'repayment'
  | 'changes'
  | 'confidentiality'
  | 'personal-data'
  | 'insurance'
  | 'definitions'
  | 'annexes'
  | 'marketing'
  | 'contacts'
  | 'signatures';

export interface Config {
  /**
   * The rules that agreements are checked against: default, boras-2016, boras, helsingborg, uddevalla or the path to your own. Example: ./profiles/our-own.yaml.
   */
  profile?: string;
  /**
   * Write true if an agreement may not choose other rules by itself.
   */
  'profile-locked'?: boolean;
  /**
   * The language of reports and questions: sv for Swedish, en for English. Example: sv.
   */
  lang?: 'sv' | 'en';
  /**
   * Files that always are agreements, as patterns counted from this file. Example: [avtal/** /*.md].
   */
  include?: string[];
  /**
   * Files that are not to be checked, as patterns counted from this file. Example: [avtal/arkiv/**].
   */
  exclude?: string[];
  /**
   * How serious a rule is: error (put right before signing), warning (decide), info (tip) or off. Example: heading-levels: off.
   */
  rules?: {
    [k: string]: 'off' | 'info' | 'warning' | 'error';
  };
  /**
   * Words of your own for a heading, besides those already known. Example: goals: [Vart vi vill komma].
   */
  headings?: {
    /**
     * @maxItems 200
     */
    [k: string]: string[];
  };
  /**
   * Rules of your own: words you want to avoid, or words that must be there. They hold in the folder. Example: - { id: own-secrecy, avoid: [hemligstämplad], instead: konfidentiell }.
   *
   * @maxItems 100
   */
  words?: OwnRule[];
  /**
   * Facts that change over time. When one is missing its rule is listed as not checked.
   */
  values?: {
    /**
     * The limits for direct award. Without them nothing is compared with them.
     *
     * @maxItems 100
     */
    'direct-award-limits'?: {
      /**
       * The services that the limit is for: general, or social-services (social and other specific services). Example: general.
       */
      kind: 'general' | 'social-services';
      /**
       * The limit in Swedish kronor. Example: 700000.
       */
      sek: number;
      /**
       * The first day of the limit. Example: 2022-02-01.
       */
      from: string;
      /**
       * The last day of the limit. Without it the limit holds until further notice. Example: 2025-12-31.
       */
      to?: string;
    }[];
    /**
     * The rate at which amounts are made into euro.
     */
    'eur-rate'?: {
      /**
       * What one euro costs in Swedish kronor. Example: 11.50.
       */
      sek: number;
      /**
       * The day of the rate. Example: 2026-01-02.
       */
      date: string;
    };
    /**
     * How many days before an extension must be decided the reminder comes. Example: 90.
     */
    'decision-window'?: number;
    /**
     * The number of agreements reported in the follow-up of the local compact. Compared with the agreements in the folder.
     */
    reported?: {
      /**
       * The day of the figures. Example: 2026-03-31.
       */
      date: string;
      /**
       * How many IOPs have been reported. Example: 7.
       */
      iop?: number;
      /**
       * How many cooperation agreements have been reported. Example: 12.
       */
      'cooperation-agreements'?: number;
      /**
       * The numbers of each committee or department. Example: Socialnämnden: { iop: 2 }.
       */
      'by-unit'?: {
        [k: string]: {
          /**
           * How many IOPs the unit has reported. Example: 2.
           */
          iop?: number;
          /**
           * How many cooperation agreements the unit has reported. Example: 3.
           */
          'cooperation-agreements'?: number;
        };
      };
    };
  };
  /**
   * The web address of the descriptions of the rules, if you publish them. Example: https://exempel.se/iop/.
   */
  'docs-url'?: string;
}

export interface OwnRule {
  /**
   * The name of the rule. It begins with own- or egen- and has small letters a–z, digits and hyphens. Example: own-secrecy.
   */
  id: string;
  /**
   * Words that agreements should not have. A word stands for all its forms, and a star first or last for any letters. Example: [sekretessbelagd, hemligstämpl*].
   *
   * @minItems 1
   * @maxItems 200
   */
  avoid?: [string, ...string[]];
  /**
   * What you write instead of the words under avoid. Example: konfidentiell.
   */
  instead?: string;
  /**
   * Words that must be there. It is enough that one of them stands in the text. Example: [kommunens logotyp].
   *
   * @minItems 1
   * @maxItems 200
   */
  require?: [string, ...string[]];
  /**
   * The section that the rule is about, by its key. Without it the rule is about the whole text. Example: communication.
   */
  section?: SectionKey;
  /**
   * What the report is to say, in your words. Example: We write confidential.
   */
  message?: string | Localised;
  /**
   * How serious it is: required (put right before signing), recommended (decide) or tip. Without it, it is recommended. Example: recommended.
   */
  level?: 'krav' | 'råd' | 'tips' | 'required' | 'recommended' | 'tip';
}

export interface Localised {
  /**
   * The text in Swedish.
   */
  sv: string;
  /**
   * The text in English.
   */
  en: string;
}

export type PointLevel = 'required' | 'recommended' | 'none';

export interface ProfileFile {
  /**
   * The profile that this one builds on: default, boras-2016, boras, helsingborg, uddevalla or the path to another file. Example: boras.
   */
  extends: string;
  /**
   * A short name in small letters, digits and hyphens. Without it, the name of the file. Example: exempelstad-2026.
   */
  id?: string;
  /**
   * What reports call the profile. Example: Guidelines of Exempelstad 2026.
   */
  title: string | Localised;
  /**
   * Who has decided the rules. Example: The municipal council of Exempelstad.
   */
  'decided-by'?: string | Localised;
  /**
   * The day of the decision. Example: 2026-03-30.
   */
  decided?: string;
  /**
   * The first day that the rules hold. Example: 2026-04-01.
   */
  from?: string;
  /**
   * The last day that the rules hold. Example: 2030-12-31.
   */
  to?: string;
  /**
   * What an agreement must hold.
   */
  sections?: {
    /**
     * Sections that must be there. Example: [goals, follow-up].
     */
    required?: SectionKey[];
    /**
     * Sections that should be there. Example: [target-group].
     */
    recommended?: SectionKey[];
    /**
     * Sections that are not asked for, although the profile this builds on asks for them. Example: [communication].
     */
    optional?: SectionKey[];
  };
  /**
   * The order of the sections. Without it the order does not matter. Example: [background, goals, economy].
   */
  order?: SectionKey[];
  /**
   * Words of your own for a heading, besides those already known. Example: goals: [Vart vi vill komma].
   */
  headings?: {
    /**
     * @maxItems 200
     */
    [k: string]: string[];
  };
  /**
   * What a section must say, and how much it matters: required, recommended or none. Example: follow-up: { how: required }.
   */
  points?: {
    background?: {
      challenge?: PointLevel;
      reason?: PointLevel;
      'earlier-cooperation'?: PointLevel;
      initiative?: PointLevel;
    };
    values?: {
      'partnership-values'?: PointLevel;
      'activity-values'?: PointLevel;
      independence?: PointLevel;
      compact?: PointLevel;
    };
    commitments?: {
      'each-party'?: PointLevel;
      employer?: PointLevel;
    };
    goals?: {
      overall?: PointLevel;
      sign?: PointLevel;
    };
    'follow-up'?: {
      how?: PointLevel;
      when?: PointLevel;
      who?: PointLevel;
      paid?: PointLevel;
      effect?: PointLevel;
    };
    economy?: {
      amount?: PointLevel;
      payee?: PointLevel;
      'when-paid'?: PointLevel;
      'own-resources'?: PointLevel;
      'other-grants'?: PointLevel;
      surplus?: PointLevel;
      repayment?: PointLevel;
    };
    term?: {
      start?: PointLevel;
      end?: PointLevel;
      'ends-without-notice'?: PointLevel;
      'extension-length'?: PointLevel;
      'extension-times'?: PointLevel;
      'extension-decision'?: PointLevel;
    };
    renegotiation?: {
      renegotiation?: PointLevel;
      rescission?: PointLevel;
      notice?: PointLevel;
      dispute?: PointLevel;
      deviations?: PointLevel;
      'outside-events'?: PointLevel;
    };
  };
  /**
   * The criteria for a partnership: names of shipped ones, or your own with key and title. The list replaces the inherited one. Example: [initiative, no-market].
   */
  criteria?: (
    | (
        | 'initiative'
        | 'local-development'
        | 'compact'
        | 'not-ordinary-grant'
        | 'independence'
        | 'both-contribute'
        | 'no-detailed-regulation'
        | 'long-term'
        | 'no-market'
        | 'no-order'
        | 'public-benefit'
        | 'common-need'
      )
    | {
        /**
         * A short name in small letters and hyphens. Example: local-need.
         */
        key: string;
        /**
         * The criterion in a few words. Example: Local need.
         */
        title: string | Localised;
        /**
         * What the criterion means, in a sentence.
         */
        text?: string | Localised;
      }
  )[];
  /**
   * What the agreement card must hold besides the basics.
   */
  frontmatter?: {
    /**
     * Keys of the agreement card that must be filled in, with dots between levels. Example: [reference, term.notice-months].
     */
    required?: string[];
  };
  /**
   * The outline that a new agreement begins from: boras (eight headings), helsingborg (all headings of Helsingborg’s framework), minimal, or the path to your own. Example: helsingborg.
   */
  template?: string;
  /**
   * How serious a rule is: error (put right before signing), warning (decide), info (tip) or off. Example: heading-levels: off.
   */
  rules?: {
    [k: string]: 'off' | 'info' | 'warning' | 'error';
  };
  /**
   * Rules of your own: words you want to avoid, or words that must be there. They hold for the profile. Example: - { id: own-secrecy, avoid: [hemligstämplad], instead: konfidentiell }.
   *
   * @maxItems 100
   */
  words?: OwnRule[];
}

export interface ProfileTable {
  /**
   * What reports call the profile. Example: Rules on IOPs of Exempelstad.
   */
  name: string;
  /**
   * A short name in small letters, digits and hyphens. Without it, the name of the file. Example: exempelstad-2026.
   */
  id?: string;
  /**
   * The day of the decision. Example: 2026-03-30.
   */
  decided?: string;
  /**
   * Who has decided the rules. Example: The municipal council of Exempelstad.
   */
  'decided-by'?: string;
  /**
   * The first day that the rules hold. Example: 2026-04-01.
   */
  from?: string;
  /**
   * The last day that the rules hold. Example: 2030-12-31.
   */
  to?: string;
  /**
   * The profile that this one builds on: default, boras-2016, boras, helsingborg, uddevalla or the path to another file. Without it only the points of the table hold. Example: boras.
   */
  extends?: string;
  /**
   * The points, a row for each. Example: - { point: Goals, level: required }.
   *
   * @minItems 1
   * @maxItems 100
   */
  points: [
    {
      /**
       * What you call the point. Example: Equality.
       */
      point: string;
      /**
       * Other headings that the point may stand under. Example: [Equal terms, Diversity].
       *
       * @maxItems 50
       */
      'also-called'?: string[];
      /**
       * The section that the point is, when its name does not say; own if it is none of those we know. Example: Economy and resources.
       */
      section?: string;
      /**
       * Whether the point is required (put right before signing) or recommended (a tip). Example: required.
       */
      level: 'required' | 'recommended';
    },
    ...{
      /**
       * What you call the point. Example: Equality.
       */
      point: string;
      /**
       * Other headings that the point may stand under. Example: [Equal terms, Diversity].
       *
       * @maxItems 50
       */
      'also-called'?: string[];
      /**
       * The section that the point is, when its name does not say; own if it is none of those we know. Example: Economy and resources.
       */
      section?: string;
      /**
       * Whether the point is required (put right before signing) or recommended (a tip). Example: required.
       */
      level: 'required' | 'recommended';
    }[]
  ];
}

export interface JsonReport {
  /**
   * Version of this format; changes within it only add.
   */
  version: 1;
  /**
   * The day that rules compared with; only when a rule used it.
   */
  today?: string;
  /**
   * What made the report.
   */
  tool: {
    /**
     * Always iop.
     */
    name: 'iop';
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * The files that were checked, in the order of their paths.
   */
  files: CheckedFile[];
  /**
   * Files that were found and not checked.
   *
   * Items: A file that was not checked.
   */
  skippedFiles: {
    /**
     * Its path.
     */
    path: string;
    /**
     * Why.
     */
    reason:
      | 'not-an-agreement'
      | 'outside-tree'
      | 'same-agreement'
      | 'no-card'
      | 'unchanged'
      | 'excluded'
      | 'unreadable';
    /**
     * For the reason same-agreement: the path of the file that was checked instead.
     */
    of?: string;
  }[];
  /**
   * Counts over all files.
   */
  summary: {
    /**
     * Files checked.
     */
    files: number;
    /**
     * Findings to put right before signing.
     */
    errors: number;
    /**
     * Findings to decide on.
     */
    warnings: number;
    /**
     * Tips.
     */
    infos: number;
    /**
     * Questions about the case.
     */
    questions: number;
    /**
     * Findings with a safe fix.
     */
    fixable: number;
    /**
     * Accepted findings.
     */
    excepted: number;
    /**
     * Checks that could not be made.
     */
    notChecked: number;
    /**
     * Findings that a baseline names, which are not counted.
     */
    known?: number;
  };
}

export interface CheckedFile {
  /**
   * Path as it was named, with forward slashes.
   */
  path: string;
  /**
   * Title of the agreement, or null.
   */
  title: string | null;
  /**
   * The status written in the document, or null.
   */
  status: 'draft' | 'decided' | 'signed' | 'ended' | null;
  /**
   * The stage it was read at.
   */
  stage: 'draft' | 'signing' | 'signed' | 'ended';
  /**
   * Name of the profile, or the path to it.
   */
  profile: string;
  /**
   * The kind of document that its first heading names, when that is no agreement.
   */
  otherKind?: string | null;
  /**
   * What was read first of all.
   */
  reading: {
    parties: ReadParty[];
    term: ReadTerm;
  };
  /**
   * Lines above the report that are never counted.
   */
  notes?: Finding[];
  /**
   * Section key → how it is covered.
   */
  sections: {
    [k: string]: SectionCoverage;
  };
  /**
   * Points that only the profile knows of, in its own words. Left out when it has none.
   */
  ownPoints?: {
    /**
     * The point as the profile has it.
     */
    name: string;
    /**
     * What the profile says of it.
     */
    level: 'required' | 'recommended';
    /**
     * Whether it is there; partial is a heading with nothing under it.
     */
    state: 'found' | 'partial' | 'missing';
    /**
     * Its heading, else where the text tells of it; null when it is missing.
     */
    place: SectionPlace | null;
  }[];
  /**
   * By severity, then line, then the order of the catalogue.
   */
  findings: Finding[];
  /**
   * The criteria of the profile.
   */
  criteria: CriterionCoverage[];
  /**
   * Questions about the case, which no text can answer.
   */
  caseQuestions: CaseQuestion[];
  /**
   * Exceptions that were used.
   */
  exceptions: UsedException[];
  /**
   * What could not be checked, and why.
   *
   * Items: A check that could not be made.
   */
  notChecked: {
    /**
     * What was not checked: a rule or a fixed question.
     */
    key: string;
    /**
     * The rule, or null.
     */
    rule: string | null;
    reason: JsonReportLocalised;
  }[];
  /**
   * Rules switched off or given another severity.
   *
   * Items: A severity that was changed.
   */
  changes?: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * What it was changed to.
     */
    severity: 'off' | 'info' | 'warning' | 'error';
    /**
     * What changed it.
     */
    by: 'config' | 'profile';
  }[];
  /**
   * Only when the text was read from a Word, ODT or PDF file: what kind, and what could not be carried over.
   */
  original?: {
    /**
     * The kind of file.
     */
    kind: 'docx' | 'odt' | 'pdf';
    /**
     * What reading it left out or decided.
     */
    notes: {
      /**
       * What it is about.
       */
      kind:
        | 'tracked-changes'
        | 'comments'
        | 'text-boxes'
        | 'headers-footers'
        | 'hidden-text'
        | 'struck-text'
        | 'macros'
        | 'images'
        | 'equations'
        | 'untagged'
        | 'forms'
        | 'numbering';
      /**
       * How many there are.
       */
      count: number;
      message: JsonReportLocalised;
    }[];
  };
  /**
   * Only with a baseline: the findings that it names, left out of the others.
   */
  known?: Finding[];
}

export interface ReadParty {
  /**
   * Full name.
   */
  name: string;
  /**
   * Committees or departments through which it acts.
   */
  units: string[];
  /**
   * Names that the text uses for it.
   */
  shortNames: string[];
  /**
   * Frontmatter (with the side file) or prose.
   */
  from: 'frontmatter' | 'prose';
  /**
   * What kind of organisation, or null.
   */
  type:
    | 'municipality'
    | 'region'
    | 'state-agency'
    | 'local-federation'
    | 'municipal-company'
    | 'association'
    | 'foundation'
    | 'religious-community'
    | 'study-association'
    | 'cooperative'
    | 'umbrella'
    | 'company'
    | 'network'
    | null;
  /**
   * Which side it stands on.
   */
  side: 'public' | 'civil' | 'none';
  /**
   * Organisation number as NNNNNN-NNNN, or null.
   */
  orgNumber: string | null;
}

export interface ReadTerm {
  /**
   * First day, or null.
   */
  start: string | null;
  /**
   * Last day, or null.
   */
  end: string | null;
  /**
   * Period of notice in months, or null.
   */
  noticeMonths: number | null;
  /**
   * How it can be extended, or null when nothing says that it can.
   */
  extension: ReadExtension | null;
  /**
   * Frontmatter (with the side file) or prose.
   */
  from: 'frontmatter' | 'prose';
}

export interface ReadExtension {
  /**
   * Months of each extension, or null.
   */
  months: number | null;
  /**
   * How many times at most, or null.
   */
  maxTimes: number | null;
  /**
   * Months before the end when it must be decided, or null.
   */
  decideMonthsBefore: number | null;
  /**
   * The day that this makes, or null.
   */
  decideBy: string | null;
  /**
   * Whether it is extended by itself, or null when that is not said.
   */
  automatic: boolean | null;
}

export interface Finding {
  /**
   * Id of the rule.
   */
  rule: string;
  /**
   * Put right before signing, decide, or tip.
   */
  severity: 'error' | 'warning' | 'info';
  message: JsonReportLocalised;
  title: JsonReportLocalised;
  /**
   * The file that the place is in, when it is another than the one checked (its side file).
   */
  path?: string;
  /**
   * Line where the text starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  /**
   * Other places of the same cause.
   */
  related: RelatedPlace[];
  /**
   * Rules merged into this finding.
   */
  also: string[];
  /**
   * Values that the message was made from.
   */
  data: {};
  /**
   * Key of the section it stands in or is about, or null.
   */
  section: string | null;
  /**
   * A sentence to copy, or null.
   */
  proposal: JsonReportLocalised | null;
  /**
   * What it rests on.
   */
  basis: Citation[];
  /**
   * A safe change, or null.
   */
  fix: Fix | null;
  original?: OriginalPlace;
}

export interface JsonReportLocalised {
  /**
   * In Swedish.
   */
  sv: string;
  /**
   * In English.
   */
  en: string;
}

export interface RelatedPlace {
  /**
   * The file that the place is in, when it is another than the one checked.
   */
  path?: string;
  /**
   * Line where the text starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  original?: OriginalPlace;
}

export interface OriginalPlace {
  /**
   * The heading it stands under, or null.
   */
  heading: string | null;
  /**
   * Number of the paragraph in Word and ODT, from 0 in the order of the file; null in PDF.
   */
  paragraph: number | null;
  /**
   * Page in PDF, from 1; null in Word and ODT.
   */
  page: number | null;
  /**
   * Line on the page in PDF, from 1; null in Word and ODT.
   */
  line: number | null;
}

export interface Citation {
  /**
   * Key of the work.
   */
  work: string;
  /**
   * The place in it, or null.
   */
  place: JsonReportLocalised | null;
  /**
   * How strongly it speaks there, or null.
   */
  level: 'required' | 'recommended' | null;
}

export interface Fix {
  title: JsonReportLocalised;
  /**
   * In the order of the text, without overlap.
   *
   * Items: A stretch of text and what takes its place.
   */
  edits: {
    /**
     * The file to change, when it is another than the one checked.
     */
    path?: string;
    /**
     * Line where what is replaced starts, from 1.
     */
    line: number;
    /**
     * Column where it starts, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * Line where it ends.
     */
    endLine: number;
    /**
     * Column after its last character.
     */
    endColumn: number;
    /**
     * Exactly what stands there; a personal identity number is masked.
     */
    text: string;
    /**
     * What takes its place.
     */
    replacement: string;
  }[];
}

export interface SectionCoverage {
  /**
   * What the profile asks.
   */
  level: 'required' | 'recommended' | 'optional';
  /**
   * Partial: found, but a required point is missing.
   */
  state: 'found' | 'partial' | 'missing';
  /**
   * Required points that were not found; only when partial.
   */
  missingPoints?: string[];
  /**
   * Where it was found.
   */
  places: SectionPlace[];
}

export interface SectionPlace {
  /**
   * Its heading, or null where the body gave it.
   */
  heading: string | null;
  /**
   * Line where the heading, or the passage, starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  original?: OriginalPlace;
}

export interface CriterionCoverage {
  /**
   * Key of the criterion.
   */
  key: string;
  title: JsonReportLocalised;
  /**
   * found: the text shows it. asserted: text or assessment says that it is so, or touches upon it. contrary: they say the opposite. silent: neither speaks of it. unread: this program cannot read it from the text.
   */
  state: 'found' | 'asserted' | 'contrary' | 'silent' | 'unread';
  /**
   * Where that was read: the text, or the first assessment of the card or the frontmatter.
   */
  from: 'text' | 'assessment' | null;
  /**
   * What the first assessment answers, or null.
   */
  answer: 'yes' | 'no' | 'unclear' | null;
  /**
   * The file that the place is in, when it is another than the one checked.
   */
  path?: string;
  line: number | null;
  column: number | null;
  endLine: number | null;
  endColumn: number | null;
  text: string | null;
  /**
   * A place that speaks against the criterion, or null.
   */
  against: RelatedPlace | null;
  original?: OriginalPlace;
}

export interface CaseQuestion {
  /**
   * Id of the rule.
   */
  rule: string;
  title?: JsonReportLocalised;
  message: JsonReportLocalised;
  /**
   * A sentence to copy, or null.
   */
  proposal: JsonReportLocalised | null;
  /**
   * What it rests on.
   */
  basis: Citation[];
  /**
   * Whether someone has accepted it.
   */
  excepted: boolean;
}

export interface UsedException {
  /**
   * Id of the rule.
   */
  rule: string;
  /**
   * Where it is written.
   */
  source: 'comment' | 'file-comment' | 'frontmatter' | 'card' | 'baseline';
  /**
   * The reason given, or null.
   */
  reason: string | null;
  /**
   * Who accepted it, or null.
   */
  by: string | null;
  /**
   * The last day it holds, or null.
   */
  until: string | null;
  /**
   * The file that the place is in, when it is another than the one checked.
   */
  path?: string;
  /**
   * Line where it starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  /**
   * The findings it accepted.
   */
  findings: Finding[];
  original?: OriginalPlace;
}

export interface JsonInspection {
  /**
   * Version of this format; changes within it only add.
   */
  version: 1;
  /**
   * Path as it was named, with forward slashes.
   */
  path: string;
  /**
   * Title of the agreement, or null.
   */
  title: string | null;
  /**
   * The status written in the document, or null.
   */
  status: 'draft' | 'decided' | 'signed' | 'ended' | null;
  /**
   * The stage it was read at.
   */
  stage: 'draft' | 'signing' | 'signed' | 'ended';
  /**
   * Name of the profile, or the path to it.
   */
  profile: string;
  /**
   * Frontmatter and side file with English keys and values, or null.
   */
  frontmatter: {} | null;
  /**
   * All headings in the order of the text.
   *
   * Items: A heading and what it was taken for.
   */
  headings: {
    /**
     * The heading without its marks.
     */
    text: string;
    /**
     * Its level.
     */
    level: number;
    /**
     * How it is written.
     */
    kind: 'atx' | 'setext' | 'bold' | 'plain';
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    /**
     * The sections it stands for.
     *
     * Items: A section it stands for, and why.
     */
    sections: {
      /**
       * Key of the section.
       */
      key: string;
      /**
       * What told it.
       */
      by:
        | 'config-word'
        | 'profile-word'
        | 'builtin-word'
        | 'stem'
        | 'spelling'
        | 'mark'
        | 'body'
        | 'parent';
    }[];
    original?: OriginalPlace;
  }[];
  /**
   * Section key → where it stands.
   */
  sections: {
    /**
     * Items: Where a section stands.
     */
    [k: string]: {
      /**
       * Its heading, or null where the body gave it.
       */
      heading: string | null;
      /**
       * First line.
       */
      line: number;
      /**
       * Last line.
       */
      endLine: number;
    }[];
  };
  /**
   * Section key → point key → where it is answered, or null.
   */
  points: {
    [k: string]: {
      [k: string]: {
        /**
         * Line where the evidence starts, from 1.
         */
        line: number;
        /**
         * Column where it starts, from 1, in UTF-16 units.
         */
        column: number;
        /**
         * Line where it ends.
         */
        endLine: number;
        /**
         * Column after its last character.
         */
        endColumn: number;
        /**
         * Exactly what stands there; a personal identity number is masked.
         */
        text: string;
        original?: OriginalPlace;
      } | null;
    };
  };
  term: ReadTerm;
  /**
   * The parties, resolved: frontmatter first, else prose.
   */
  parties: ReadParty[];
  /**
   * How often the bodies of the partnership meet.
   */
  meetings?: ReadMeeting[];
  /**
   * What the parties give.
   */
  contributions?: ReadContribution[];
  /**
   * What the prose says.
   */
  facts: {
    dates: DateFact[];
    periods: PeriodFact[];
    durations: DurationFact[];
    amounts: AmountFact[];
    frequencies: FrequencyFact[];
    orgNumbers: OrgNumberFact[];
    placeholders: PlaceholderFact[];
    references: ReferenceFact[];
    persons: PersonFact[];
    numberConflicts: NumberConflictFact[];
  };
  /**
   * Term and parties as read from the text alone.
   */
  prose: {
    term: ReadTerm;
    parties: ReadParty[];
  };
  /**
   * Only when the text was read from a Word, ODT or PDF file: what kind, and what could not be carried over.
   */
  original?: {
    /**
     * The kind of file.
     */
    kind: 'docx' | 'odt' | 'pdf';
    /**
     * What reading it left out or decided.
     */
    notes: {
      /**
       * What it is about.
       */
      kind:
        | 'tracked-changes'
        | 'comments'
        | 'text-boxes'
        | 'headers-footers'
        | 'hidden-text'
        | 'struck-text'
        | 'macros'
        | 'images'
        | 'equations'
        | 'untagged'
        | 'forms'
        | 'numbering';
      /**
       * How many there are.
       */
      count: number;
      message: JsonInspectionLocalised;
    }[];
  };
}

export interface ReadMeeting {
  /**
   * The body in its base form.
   */
  body: string;
  /**
   * How many times.
   */
  times: number;
  /**
   * In which time.
   */
  per: 'year' | 'half-year' | 'term' | 'quarter' | 'month' | 'week' | 'two-years';
  /**
   * Whether it is at least so often.
   */
  minimum: boolean;
  /**
   * Where it was read.
   */
  from: 'frontmatter' | 'prose';
}

export interface ReadContribution {
  /**
   * Name of the party that gives, or null when the text does not say.
   */
  payer: string | null;
  /**
   * Name of the party that gets it, or null.
   */
  payee: string | null;
  /**
   * What is given.
   */
  kind: 'money' | 'premises' | 'staff' | 'volunteering' | 'goods' | 'other';
  /**
   * The sum each time, or null when none is put on it.
   */
  amount: number | null;
  /**
   * ISO 4217.
   */
  currency: string;
  /**
   * What it is given for each time, or null.
   */
  per:
    | 'year'
    | 'half-year'
    | 'term'
    | 'quarter'
    | 'month'
    | 'week'
    | 'two-years'
    | 'once'
    | 'unit'
    | null;
  /**
   * Whether the sum is about right.
   */
  approximate: boolean;
  /**
   * Whether the sum is the most it can be.
   */
  ceiling: boolean;
  /**
   * What it comes to in a year, or null.
   */
  yearly: number | null;
  /**
   * What it comes to in the whole term, or null.
   */
  total: number | null;
  /**
   * Where it was read.
   */
  from: 'frontmatter' | 'prose';
}

export interface DateFact {
  /**
   * ISO 8601 calendar date, or as much of it as the text gives.
   */
  value: string;
  /**
   * How much that is.
   */
  precision: 'day' | 'month' | 'year' | 'term';
  /**
   * Whether it can be read in another way.
   */
  ambiguous: boolean;
  /**
   * Facts hold prose only.
   */
  from: 'prose';
  /**
   * Key of the section it stands in, or null.
   */
  section: string | null;
  /**
   * Line where the fact starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  original?: OriginalPlace;
}

export interface PeriodFact {
  /**
   * First day, or null.
   */
  start: string | null;
  /**
   * Last day, or null.
   */
  end: string | null;
  /**
   * Whether it has no end.
   */
  openEnded: boolean;
  /**
   * Facts hold prose only.
   */
  from: 'prose';
  /**
   * Key of the section it stands in, or null.
   */
  section: string | null;
  /**
   * Line where the fact starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  original?: OriginalPlace;
}

export interface DurationFact {
  years: number;
  months: number;
  days: number;
  /**
   * What it is the length of.
   */
  role: 'notice' | 'extension' | 'decide-before' | 'term' | 'payment' | 'other';
  /**
   * Facts hold prose only.
   */
  from: 'prose';
  /**
   * Key of the section it stands in, or null.
   */
  section: string | null;
  /**
   * Line where the fact starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  original?: OriginalPlace;
}

export interface AmountFact {
  /**
   * The sum.
   */
  value: number;
  /**
   * Its currency.
   */
  currency: string;
  /**
   * The time or the unit it is for, or null.
   */
  per:
    | 'year'
    | 'half-year'
    | 'term'
    | 'quarter'
    | 'month'
    | 'week'
    | 'two-years'
    | 'once'
    | 'unit'
    | null;
  /**
   * The unit, or null.
   */
  unit: string | null;
  /**
   * Whether it is an estimate.
   */
  approximate: boolean;
  /**
   * Whether it is an upper limit.
   */
  ceiling: boolean;
  /**
   * Facts hold prose only.
   */
  from: 'prose';
  /**
   * Key of the section it stands in, or null.
   */
  section: string | null;
  /**
   * Line where the fact starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  original?: OriginalPlace;
}

export interface FrequencyFact {
  /**
   * How many times.
   */
  times: number;
  /**
   * In which time.
   */
  per: 'year' | 'half-year' | 'term' | 'quarter' | 'month' | 'week' | 'two-years';
  /**
   * Whether it is at least so often.
   */
  minimum: boolean;
  /**
   * The body that meets, in its base form, or null.
   */
  body: string | null;
  /**
   * Facts hold prose only.
   */
  from: 'prose';
  /**
   * Key of the section it stands in, or null.
   */
  section: string | null;
  /**
   * Line where the fact starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  original?: OriginalPlace;
}

export interface OrgNumberFact {
  /**
   * As NNNNNN-NNNN.
   */
  value: string;
  /**
   * Whether its check digit is right.
   */
  valid: boolean;
  /**
   * What its first digit says, or null.
   */
  kind: string | null;
  /**
   * Facts hold prose only.
   */
  from: 'prose';
  /**
   * Key of the section it stands in, or null.
   */
  section: string | null;
  /**
   * Line where the fact starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  original?: OriginalPlace;
}

export interface PlaceholderFact {
  /**
   * What kind.
   */
  kind: string;
  /**
   * Facts hold prose only.
   */
  from: 'prose';
  /**
   * Key of the section it stands in, or null.
   */
  section: string | null;
  /**
   * Line where the fact starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  original?: OriginalPlace;
}

export interface ReferenceFact {
  /**
   * To what.
   */
  kind: 'annex' | 'clause' | 'law';
  /**
   * Which one.
   */
  target: string;
  /**
   * Facts hold prose only.
   */
  from: 'prose';
  /**
   * Key of the section it stands in, or null.
   */
  section: string | null;
  /**
   * Line where the fact starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  original?: OriginalPlace;
}

export interface PersonFact {
  /**
   * Name, or null.
   */
  name: string | null;
  /**
   * Role, or null.
   */
  role: string | null;
  /**
   * E-mail, or null.
   */
  email: string | null;
  /**
   * Telephone, or null.
   */
  phone: string | null;
  /**
   * Facts hold prose only.
   */
  from: 'prose';
  /**
   * Key of the section it stands in, or null.
   */
  section: string | null;
  /**
   * Line where the fact starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  original?: OriginalPlace;
}

export interface NumberConflictFact {
  /**
   * What the words say.
   */
  words: number;
  /**
   * What the digits say.
   */
  digits: number;
  /**
   * Facts hold prose only.
   */
  from: 'prose';
  /**
   * Key of the section it stands in, or null.
   */
  section: string | null;
  /**
   * Line where the fact starts, from 1.
   */
  line: number;
  /**
   * Column where it starts, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * Line where it ends.
   */
  endLine: number;
  /**
   * Column after its last character.
   */
  endColumn: number;
  /**
   * Exactly what stands there; a personal identity number is masked.
   */
  text: string;
  original?: OriginalPlace;
}

export interface JsonInspectionLocalised {
  /**
   * In Swedish.
   */
  sv: string;
  /**
   * In English.
   */
  en: string;
}
