import { initiativesIn } from '../../agreement/initiative.ts';
import { fieldAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { isBetweenParties } from '../../rule-kinds/between-parties.ts';
import { isAskedByGap } from '../../rule-kinds/own-sentences.ts';
import { sampleSides, sidesData } from '../../rule-kinds/sides.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

const parties =
  '## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const initiativeNotCivilSociety = defineRule({
  id: 'initiative-not-civil-society',
  group: 'procurement',
  title: { sv: 'Vem som tog initiativet', en: 'Who took the initiative' },
  summary: {
    sv: 'Texten berättar att initiativet kom från civilsamhället.',
    en: 'The text tells that the initiative came from civil society.',
  },
  rationale: {
    sv: 'Ett partnerskap växer ur något som en idéburen organisation vill göra. Har kommunen först bestämt vad som behövs och sedan valt vem som ska göra det liknar det ett köp av en tjänst. Den som läser avtalet om några år ser bara det som står i det.',
    en: 'A partnership grows out of something that a civil-society organisation wants to do. When the municipality has first decided what is needed and then chosen who is to do it, it resembles buying a service. Whoever reads the agreement in some years sees only what it says.',
  },
  advice: {
    sv: 'Skriv i bakgrunden vem som väckte frågan, när, och hur ni sedan ringade in behovet tillsammans. Kom initiativet från kommunen, låt en jurist läsa igenom upplägget innan ni går vidare.',
    en: 'Write in the background who raised the question, when, and how you then described the need together. If the initiative came from the municipality, let a jurist read the arrangement before you go on.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['background', 'agreement-basis'],
  basis: [
    {
      work: 'boras-2016',
      place: {
        sv: 'kriterium 1 och 2, initiativet bör komma från civilsamhället',
        en: 'criteria 1 and 2, the initiative should come from civil society',
      },
      level: 'recommended',
    },
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 1.2 och 1.4', en: 'sections 1.2 and 1.4' },
      level: 'recommended',
    },
    {
      work: 'grant-or-payment',
      place: {
        sv: 'att myndigheten inte har tagit initiativet talar för bidrag',
        en: 'that the authority has not taken the initiative speaks for a grant',
      },
    },
  ],
  languages: ['sv'],
  messages: {
    missing: {
      sv: 'Texten säger inte vem som tog initiativet. Skriv i bakgrunden vem som väckte frågan och när: att det var civilsamhället hör till det som skiljer ett partnerskap från ett köp.',
      en: 'The text does not say who took the initiative. Write in the background who raised the question and when: that it was civil society is part of what sets a partnership apart from a purchase.',
    },
    public: {
      sv: 'Så som det står tog den offentliga parten det första steget. Det kan tala för ett köp av en tjänst. Var föreningen med och väckte frågan, skriv det; annars låt en jurist bedöma upplägget.',
      en: 'As it stands, the public party took the first step. That can speak for buying a service. If the association helped raise the question, say so; otherwise let a jurist assess the arrangement.',
    },
    assessed: {
      sv: 'Den första bedömningen säger inte ja på frågan om initiativet kom från civilsamhället, och texten berättar inte hur det gick till. Skriv det i bakgrunden, och låt en jurist bedöma upplägget.',
      en: 'The first assessment does not answer yes to whether the initiative came from civil society, and the text does not tell how it came about. Write it in the background, and let a jurist assess the arrangement.',
    },
  },
  proposals: {
    default: {
      sv: '{Civil} tog upp frågan med {public} [fyll i: månad och år]. Parterna har sedan ringat in behovet tillsammans vid [fyll i: antal] möten.',
      en: '{Civil} raised the question with {public} in [fill in: month and year]. The parties then described the need together at [fill in: number] meetings.',
    },
  },
  sample: sampleSides,
  examples: [
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nUnga i Norra saknar en plats att mötas på. Föreningen bildades 1998 och har 200 medlemmar.\n\n${parties}`,
      finds: [{ message: 'missing', on: '## Bakgrund', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nFritidsförvaltningen har kartlagt behovet av en mötesplats och tillfrågat Föreningen Norra om att öppna den.\n\n${parties}`,
      finds: [
        {
          message: 'public',
          on: 'Fritidsförvaltningen har kartlagt behovet av en mötesplats och tillfrågat Föreningen Norra om att öppna den.',
        },
      ],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nUnga i Norra saknar en plats att mötas på.\n\n${parties}`,
      card: 'bedömning:\n  initiativ: { svar: "nej" }\n',
      finds: [{ message: 'assessed', on: '## Bakgrund' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nHösten 2025 hörde Föreningen Norra av sig till kommunen och berättade om sin tanke på en mötesplats.\n\n${parties}`,
      finds: [],
    },
    {
      // Whoever invites to the talks once the association has raised the question does not take the first step.
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nFöreningen väckte frågan vid ett möte i mars. Kommunen bjöd därefter in föreningen till tre samtal.\n\n${parties}`,
      finds: [],
    },
    {
      // The case has it.
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nUnga i Norra saknar en plats att mötas på.\n\n${parties}`,
      card: 'bedömning:\n  initiativ: { svar: "ja", notering: Föreningen tog upp frågan i mars. }\n',
      finds: [],
    },
    {
      // The gap asks for it.
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nUnga i Norra saknar en plats att mötas på. [fyll i: vem som tog initiativet]\n\n${parties}`,
      finds: [],
    },
    {
      // Guidelines say what an initiative should be.
      language: 'sv',
      text: '# Riktlinjer för IOP\n\n## Bakgrund\n\nKommunen vill samverka mer med civilsamhället.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    if (!isBetweenParties(agreement)) return;
    const told = initiativesIn(agreement);
    const outright = told.filter(({ isOutright }) => isOutright);
    const [first] = outright.length > 0 ? outright : told;
    const data = sidesData(agreement);
    if (outright.some(({ side }) => side !== 'public')) return;
    if (first?.side === 'public') {
      yield { message: 'public', at: sentenceRange(first.sentence), proposal: null };
      return;
    }
    const answer = fieldAt(agreement, 'assessment.initiative.answer')?.value;
    if (first || answer === 'yes') return;
    if (answer === undefined && isAskedByGap(agreement, /initiativ/)) return;
    const message = answer === undefined ? 'missing' : 'assessed';
    yield { message, ...placeFor(agreement, ['background', 'agreement-basis']), data };
  },
});
