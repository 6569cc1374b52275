// The parts of a made-up agreement, each in a few wordings. What they say follows from its facts, so that an agreement
// that nobody has broken agrees with itself.

/** @import { Facts } from './facts.mjs' */
/** @import { Pick } from './random.mjs' */

/**
 * @typedef {object} Section
 * @property {readonly string[]} titles
 * @property {(facts: Facts, pick: Pick) => readonly string[]} text paragraphs
 * @property {boolean} [grows] filler may be added to it
 */

/**
 * @param {number} number
 * @returns {string} as Swedish texts write it: `120 000`
 */
function thousands(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

const counted = { 2: 'två', 3: 'tre', 4: 'fyra', 6: 'sex' };

/**
 * @param {number} number
 * @returns {string}
 */
function inWords(number) {
  return Object.hasOwn(counted, number)
    ? counted[/** @type {keyof typeof counted} */ (number)]
    : String(number);
}

const blank = '_'.repeat(30);

/** @type {readonly Section[]} */
export const sections = [
  {
    titles: ['Bakgrund', 'Bakgrund och gemensam samhällsutmaning'],
    grows: true,
    text: ({ place, subject, town }, pick) => [
      pick([
        `I ${place} saknar ${subject.group} ${subject.lack}. Det visar kommunens enkät, och föreningen ser det varje vecka.`,
        `Många i ${place} säger att de saknar ${subject.lack}. Störst är behovet bland ${subject.group}.`,
      ]),
      `Initiativet kom från föreningen, som vände sig till kommunen med sin idé. Ingen av parterna kan lösa frågan på egen hand, och därför ingår de ett partnerskap. Verksamheten är föreningens egen och kommunen har inte beställt den.`,
      `Kommunen har undersökt om någon annan i ${town.place} erbjuder något liknande, på en marknad eller på annat sätt, och fann ingen. Anteckningen finns i ärendet. Partnerskapet är ett led i kommunens folkhälsoprogram.`,
    ],
  },
  {
    titles: ['Värdegrund'],
    grows: true,
    text: (_, pick) => [
      pick([
        'Partnerskapet vilar på tillit, öppenhet och respekt för att parterna är olika. Alla är välkomna på lika villkor.',
        'Samarbetet bygger på öppenhet, jämlikhet och ömsesidig respekt. Den som vill vara med får vara med.',
      ]),
      'Föreningen är självständig. Den talar med egen röst och får granska och kritisera kommunen öppet. Båda parter har anslutit sig till den lokala överenskommelsen mellan kommunen och civilsamhället.',
    ],
  },
  {
    titles: ['Grundförutsättningar', 'Förutsättningar för partnerskapet'],
    text: ({ startYear }) => [
      `Parterna har arbetat fram avtalet tillsammans under fyra samtal. Föreningen är en ideell förening utan vinstsyfte med egna stadgar, och väljer själv sin styrelse. Kommunen gick igenom stadgar och årsmötesprotokoll i februari ${startYear - 1}, och föreningen uppfyller kommunens demokrativillkor.`,
    ],
  },
  {
    titles: ['Parter', 'Avtalsparter'],
    text: ({ municipality, association, board }) => [
      [
        `- ${municipality.name} genom ${board.name}, organisationsnummer ${municipality.number}, nedan kallad kommunen`,
        `- ${association.name}, ideell förening, organisationsnummer ${association.number}, nedan kallad föreningen`,
      ].join('\n'),
    ],
  },
  {
    titles: ['Verksamhet', 'Verksamhetens innehåll'],
    grows: true,
    text: ({ subject, place }, pick) => [
      `Partnerskapet omfattar ${subject.doing} och en öppen höstfest i ${place}. Försäljning och stöd till enskilda ingår inte.`,
      pick([
        `Under terminerna är det öppet två kvällar i veckan. Deltagarna bestämmer innehållet tillsammans med föreningens ledare.`,
        `Träffarna hålls i föreningens lokal. På sommaren flyttar de utomhus när vädret tillåter.`,
      ]),
    ],
  },
  {
    titles: ['Insatser och åtaganden', 'Parternas åtaganden'],
    grows: true,
    text: ({ subject }) => [
      [
        `- Kommunen lånar ut en lokal, deltar med en handledare en kväll i veckan och berättar om ${subject.doing} på biblioteken.`,
        `- Föreningen leder ${subject.doing}, ansvarar för de ideella ledarna och håller ledare och deltagare olycksfallsförsäkrade.`,
      ].join('\n'),
    ],
  },
  {
    titles: ['Mål', 'Mål för partnerskapet'],
    grows: true,
    text: ({ subject, people }) => [
      `Parternas gemensamma mål är att ${subject.goal}.`,
      `Parterna ser att målet är på väg att nås när minst ${people} personer har deltagit under ett år och de flesta av dem svarar i enkäten att något har blivit bättre för dem.`,
    ],
  },
  {
    titles: ['Målgrupp'],
    text: ({ subject, place }) => [
      `Målgruppen är ${subject.group} i ${place}. Det kostar inget att delta, och ingen behöver anmäla sig.`,
    ],
  },
  {
    titles: ['Organisation och samverkan', 'Samverkan och organisation'],
    grows: true,
    text: ({ meetings }) => [
      `Styrgruppen består av två ledamöter från varje part och träffas ${inWords(meetings)} gånger per år. Föreningen är sammankallande. Styrgruppen för protokoll, som en ledamot från varje part justerar. Arbetsgruppen består av handledaren och föreningens ledare och träffas varje månad.`,
      'Parterna berättar tillsammans om arbetet och visar att de är två. En part som vill säga något i eget namn gör det fritt.',
    ],
  },
  {
    titles: ['Uppföljning', 'Uppföljning och utvärdering'],
    grows: true,
    text: ({ board }) => [
      'Styrgruppen följer upp avtalet varje november. Underlaget är en enkät, som föreningen delar ut till deltagarna i september. Kommunen betalar enkäten.',
      'Uppföljningen svarar på fyra frågor:',
      '1. Vilken skillnad har arbetet gjort för deltagarna?\n2. Har föreningen kunnat behålla sin självständighet?\n3. Har parterna tagit vara på varandras styrkor?\n4. Vad gör parterna annorlunda nästa år?',
      `Styrgruppen skriver en årsrapport, som anmäls till ${board.name} i februari och läggs fram på föreningens årsmöte.`,
    ],
  },
  {
    titles: ['Ekonomi och resurser', 'Ekonomi'],
    text: ({ sum, years, hours }) => [
      `Kommunen bidrar med ${thousands(sum)} kronor per kalenderår, sammanlagt ${thousands(sum * years)} kronor under avtalstiden. Pengarna betalas till föreningen efter rekvisition, hälften i februari och hälften i augusti. Parterna bedömer att bidraget inte är ersättning för en tjänst och att moms inte tas ut.`,
      [
        '| Part | Bidrag | Värde per år |',
        '| --- | --- | --- |',
        `| Kommunen | pengar | ${thousands(sum)} kronor |`,
        `| Föreningen | ${thousands(hours)} timmar ideell tid | räknas inte om i pengar |`,
      ].join('\n'),
      'Föreningen får söka andra bidrag till verksamheten och berättar då om det i styrgruppen. Blir det ett överskott ett år används det i verksamheten året efter.',
      'Pengar som inte har använts när avtalet upphör, eller som har använts till något annat, betalas tillbaka till kommunen. Innan kommunen begär pengar tillbaka tar parterna upp frågan i styrgruppen.',
    ],
  },
  {
    titles: ['Avtalstid', 'Avtalstid och förlängning'],
    text: ({ startYear, years }) => [
      `Avtalet gäller från och med den 1 januari ${startYear} till och med den 31 december ${startYear + years - 1}. Det upphör då utan uppsägning.`,
      `Avtalet kan förlängas högst en gång, med två år. Varje part beslutar senast den 30 april ${startYear + years - 1}, åtta månader före avtalstidens slut. Avtalet förlängs bara om båda parter säger ja.`,
    ],
  },
  {
    titles: ['Omförhandling, hävning och tvist', 'Omförhandling, uppsägning och tvist'],
    text: ({ notice }) => [
      'Varje part kan begära omförhandling av avtalet. Parterna träffas då inom en månad. Hindras verksamheten av yttre omständigheter som ingen part råder över ställer parterna om tillsammans och justerar budgeten.',
      `Varje part kan säga upp avtalet skriftligen med ${inWords(notice)} månaders uppsägningstid. Brister en part allvarligt i sina åtaganden och rättar det inte inom en månad efter en skriftlig påminnelse får den andra parten häva avtalet med omedelbar verkan.`,
      'Blir parterna oense tar kontaktpersonerna först upp frågan med varandra, och därefter styrgruppen. Har den inte enats inom två månader tar parterna hjälp av en utomstående som båda har förtroende för. Ändringar och tillägg görs skriftligen och undertecknas av båda parter.',
    ],
  },
  {
    titles: ['Sekretess och personuppgifter', 'Sekretess'],
    text: () => [
      'För kommunen gäller offentlighets- och sekretesslagen. Det som lämnas in till kommunen kan bli en allmän handling som vem som helst får läsa. Ledarna lovar skriftligen att inte föra vidare det som en deltagare har berättat i förtroende.',
      'Varje part är personuppgiftsansvarig för de uppgifter den själv behandlar. Enkäten besvaras utan namn.',
    ],
  },
  {
    titles: ['Kontaktpersoner'],
    text: ({ officer, leader }) => [
      `- Kommunen: ${officer.name}, ${officer.phone}, ${officer.mail}\n- Föreningen: ${leader.name}, ${leader.phone}, ${leader.mail}`,
    ],
  },
  {
    titles: ['Underskrifter'],
    text: ({ municipality, association, board, chair, leader, status, signedOn, town }) => {
      const line =
        status === 'undertecknat'
          ? `Ort och datum: ${town.place} den ${signedOn.slice(-1)} november ${signedOn.slice(0, 4)}`
          : `Ort och datum: ${blank}\n\n${blank}`;
      return [
        'Avtalet är upprättat i två likalydande exemplar, ett till varje part. De som undertecknar gör det enligt partens beslut.',
        `För ${municipality.name}\n\n${line}\n\n${chair.name}, ordförande i ${board.name}`,
        `För ${association.name}\n\n${line}\n\n${leader.name}, ordförande`,
      ];
    },
  },
];
