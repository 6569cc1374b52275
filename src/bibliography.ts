import type { Localised } from './locale.ts';

/** law, case, guidance (national bodies; rules or frameworks a council adopted), practice (seen in agreements), integrity (the document itself). */
type WorkKind = 'law' | 'case' | 'guidance' | 'practice' | 'integrity';

/** `read`: read in its own text; `opening`: only its opening. What was not read is not listed. */
type Grade = 'read' | 'opening';

export interface Work {
  readonly kind: WorkKind;
  readonly title: Localised;
  readonly url: string | null;
  /** The day it was read. */
  readonly read: string | null;
  readonly grade: Grade;
}

/** The works that rules rest on. A work that nobody here has read is never listed, so never cited. */
export const bibliography = {
  'boras-2016': {
    kind: 'guidance',
    title: { sv: 'Borås regler för IOP (2016)', en: 'Borås rules for IOP (2016)' },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  boras: {
    kind: 'guidance',
    title: {
      sv: 'Borås regler för IOP (senare version)',
      en: 'Borås rules for IOP (later version)',
    },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  'boras-checklist': {
    kind: 'guidance',
    title: {
      sv: 'Borås checklista för en första bedömning av IOP',
      en: 'Borås’s checklist for a first assessment of an IOP',
    },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  helsingborg: {
    kind: 'guidance',
    title: { sv: 'Helsingborgs ramverk för IOP', en: 'Helsingborg’s framework for IOP' },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  'helsingborg-minutes': {
    kind: 'practice',
    title: {
      sv: 'Mötesanteckningar om IOP från Helsingborg',
      en: 'Notes from a meeting on IOP in Helsingborg',
    },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  uddevalla: {
    kind: 'guidance',
    title: {
      sv: 'Uddevallas avtalsprocess för IOP (2020)',
      en: 'Uddevalla’s process for IOP agreements (2020)',
    },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  'idea-based-organisations-act': {
    kind: 'law',
    title: {
      sv: 'Lagen (2022:900) om registrering av idéburna organisationer',
      en: 'The Registration of Idea-based Organisations Act (2022:900)',
    },
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-2022900-om-registrering-av-ideburna_sfs-2022-900/',
    read: '2026-11-21',
    grade: 'read',
  },
  'local-government-act': {
    kind: 'law',
    title: { sv: 'Kommunallagen (2017:725)', en: 'The Local Government Act (2017:725)' },
    url: 'https://lagen.nu/2017:725',
    read: '2026-11-21',
    grade: 'read',
  },
  'hfd-2020-15': {
    kind: 'case',
    title: {
      sv: 'Högsta förvaltningsdomstolen, HFD 2020 ref. 15',
      en: 'The Supreme Administrative Court, HFD 2020 ref. 15',
    },
    url: 'https://lagen.nu/dom/hfd/2020:15',
    read: '2026-11-21',
    grade: 'opening',
  },
  'isof-amounts': {
    kind: 'guidance',
    title: {
      sv: 'Isofs frågelåda om förkortningar för belopp',
      en: 'The Institute for Language and Folklore on abbreviations of sums',
    },
    url: 'https://frageladan.isof.se/visasvar.py?svar=26167',
    read: '2026-11-21',
    grade: 'read',
  },
  'boras-compact': {
    kind: 'guidance',
    title: {
      sv: 'Överenskommelsen mellan Borås Stad och civilsamhället',
      en: 'The local compact between Borås and civil society',
    },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  'boras-agreement': {
    kind: 'practice',
    title: {
      sv: 'Ett undertecknat IOP-avtal i Borås (2022)',
      en: 'A signed IOP agreement in Borås (2022)',
    },
    url: null,
    read: '2026-11-21',
    grade: 'read',
  },
  'procurement-authority-criteria': {
    kind: 'guidance',
    title: {
      sv: 'Upphandlingsmyndighetens kriterier för IOP',
      en: 'The National Agency for Public Procurement’s criteria for an IOP',
    },
    url: 'https://iogtspanga.se/ideburet-offentligt-partnerskap-iop/',
    read: '2026-11-21',
    grade: 'read',
  },
  'procurement-authority-iop': {
    kind: 'guidance',
    title: {
      sv: 'Upphandlingsmyndighetens frågeportal om IOP (2021)',
      en: 'The National Agency for Public Procurement on IOP (2021)',
    },
    url: 'https://www.upphandlingsmyndigheten.se/frageportalen/2457482/iop/',
    read: '2026-11-21',
    grade: 'read',
  },
  'grant-or-payment': {
    kind: 'guidance',
    title: {
      sv: 'Upphandlingsmyndighetens lista över bidrag och ersättning',
      en: 'The National Agency for Public Procurement’s list of grant against payment',
    },
    url: 'https://www.upphandlingsmyndigheten.se/frageportalen/1952571/brottsofferjour/',
    read: '2026-11-21',
    grade: 'read',
  },
  'competition-authority-grant': {
    kind: 'guidance',
    title: {
      sv: 'Konkurrensverket om bidrag eller ersättning',
      en: 'The Swedish Competition Authority on grant or payment',
    },
    url: 'https://www.konkurrensverket.se/nyhetsbrevsartiklar/bidrag-eller-ersattning-for-upphandlingspliktig-tjanst/',
    read: '2026-11-21',
    grade: 'opening',
  },
  'skr-criteria': {
    kind: 'guidance',
    title: {
      sv: 'SKR:s kriterier för IOP (2017), så som Uddevalla återger dem',
      en: 'SALAR’s criteria for an IOP (2017), as Uddevalla gives them',
    },
    url: 'https://www.uddevalla.se/omsorg-och-hjalp/folkhalsoarbete/overenskommelse-kommun--ideburen-sektor/ideburet-offentligt-partnerskap-iop.html',
    read: '2026-11-21',
    grade: 'read',
  },
  stenungsund: {
    kind: 'guidance',
    title: { sv: 'Stenungsunds riktlinjer för IOP', en: 'Stenungsund’s guidelines for IOP' },
    url: 'https://www.stenungsund.se/kommun-och-politik/kommunfakta/ekonomi-och-budget/ideburet-offentligt-partnerskap/riktlinjer-for-iop-i-stenungsunds-kommun',
    read: '2026-11-21',
    grade: 'read',
  },
  vgr: {
    kind: 'guidance',
    title: {
      sv: 'Västra Götalandsregionens villkor för IOP',
      en: 'Region Västra Götaland’s conditions for an IOP',
    },
    url: 'https://hh.vgregion.se/halsa-och-vard/vardgivarwebben/uppdrag-och-avtal/iop---overenskommelse-om-ideburet-offentligt-partnerskap/handlaggning-av-initiativ/',
    read: '2026-11-21',
    grade: 'read',
  },
  jonkoping: {
    kind: 'guidance',
    title: {
      sv: 'Region Jönköpings läns kriterier för IOP',
      en: 'Region Jönköping County’s criteria for IOP',
    },
    url: 'https://utveckling.rjl.se/bidrag-och-finansiering/ideellt-och-offentligt-partnerskap-iopnew-page/',
    read: '2026-11-21',
    grade: 'read',
  },
  malmo: {
    kind: 'guidance',
    title: { sv: 'Malmö stads beskrivning av IOP', en: 'The City of Malmö on IOP' },
    url: 'https://malmo.se/Social---familjefragor/Organisationsstod/IOP-Ideburet-Offentligt-Partnerskap.html',
    read: '2026-11-21',
    grade: 'read',
  },
  forum: {
    kind: 'guidance',
    title: {
      sv: 'Forum och Kunskapscentrum Malmö om IOP (2017)',
      en: 'Forum and Kunskapscentrum Malmö on IOP (2017)',
    },
    url: 'https://kcmalmo.se/nyhetsbrev/arkiv/16-mars-2017/ideburet-offentligt-partnerskap-iop/',
    read: '2026-11-21',
    grade: 'read',
  },
  'stockholm-audit': {
    kind: 'guidance',
    title: {
      sv: 'Stockholms stadsrevision om IOP (nr 3/2021)',
      en: 'The City Audit of Stockholm on IOP (no. 3/2021)',
    },
    url: 'https://5dok.org/document/y960vedv-id%C3%A9buret-offentligt-partnerskap.html',
    read: '2026-11-21',
    grade: 'opening',
  },
  'alingsas-appeal': {
    kind: 'case',
    title: {
      sv: 'Kammarrätten i Göteborg, mål 3556-18',
      en: 'The Administrative Court of Appeal in Gothenburg, case 3556-18',
    },
    url: 'https://inkopsradet.se/dom/ideburet-offentligt-partnerskap-iop-betraktades-som-upphandling-av-tjanst-som-skulle-upphandlas-enligt-lou',
    read: '2026-11-21',
    grade: 'opening',
  },
  'procurement-act': {
    kind: 'law',
    title: {
      sv: 'Lagen (2016:1145) om offentlig upphandling',
      en: 'The Public Procurement Act (2016:1145)',
    },
    url: 'https://lagen.nu/2016:1145',
    read: '2026-11-21',
    grade: 'read',
  },
  thresholds: {
    kind: 'guidance',
    title: {
      sv: 'Upphandlingsmyndigheten om direktupphandlingsgränser (från 2024)',
      en: 'The National Agency for Public Procurement on limits for direct awards (from 2024)',
    },
    url: 'https://www.upphandlingsmyndigheten.se/regler-och-lagstiftning/troskelvarden-och-direktupphandlingsgranser',
    read: '2026-11-21',
    grade: 'read',
  },
  'contract-value': {
    kind: 'guidance',
    title: {
      sv: 'Konkurrensverket om hur värdet av ett kontrakt räknas',
      en: 'The Swedish Competition Authority on how the value of a contract is counted',
    },
    url: 'https://www.konkurrensverket.se/upphandling/lagar-och-regler/troskelvarden/',
    read: '2026-11-21',
    grade: 'read',
  },
  'tacit-renewal-review': {
    kind: 'practice',
    title: {
      sv: 'Konkurrenskommissionens granskningar av förlängda kontrakt',
      en: 'The Competition Commission’s reviews of prolonged contracts',
    },
    url: 'http://docplayer.se/29404244-Konkurrenskommissionen-kko-pm-slutlig-bedomning.html',
    read: '2026-11-21',
    grade: 'opening',
  },
  'register-checks-act': {
    kind: 'law',
    title: {
      sv: 'Lagen (2013:852) om registerkontroll av personer som ska arbeta med barn',
      en: 'The Act (2013:852) on register checks of persons who are to work with children',
    },
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-2013852-om-registerkontroll-av-personer-som_sfs-2013-852/',
    read: '2026-11-21',
    grade: 'read',
  },
  'care-home-checks-act': {
    kind: 'law',
    title: {
      sv: 'Lagen (2007:171) om registerkontroll av personal vid vissa boenden som tar emot barn',
      en: 'The Act (2007:171) on register checks of staff at certain homes that receive children',
    },
    url: 'https://lagen.nu/2007:171',
    read: '2026-11-21',
    grade: 'read',
  },
  'press-freedom-act': {
    kind: 'law',
    title: {
      sv: 'Tryckfrihetsförordningen',
      en: 'The Freedom of the Press Act',
    },
    url: 'https://lagen.nu/1949:105',
    read: '2026-11-21',
    grade: 'read',
  },
  'public-documents': {
    kind: 'guidance',
    title: {
      sv: 'Eslövs kommun och Skatteverket om allmänna handlingar',
      en: 'The Municipality of Eslöv and the Tax Agency on public documents',
    },
    url: 'https://eslov.se/kommun-politik/arenden-och-handlingar/allmanna-handlingar/',
    read: '2026-11-21',
    grade: 'read',
  },
  'informants-act': {
    kind: 'law',
    title: {
      sv: 'Lagen (2017:151) om meddelarskydd i vissa enskilda verksamheter',
      en: 'The Act (2017:151) on protection of informants in certain private activities',
    },
    url: 'https://lagen.nu/2017:151',
    read: '2026-11-21',
    grade: 'read',
  },
  'joint-controllers': {
    kind: 'guidance',
    title: {
      sv: 'SKR om gemensamt personuppgiftsansvar',
      en: 'SALAR on joint controllers of personal data',
    },
    url: 'https://skr.se/skr/ekonomijuridik/juridik/dataskyddsforordningengdpr/gemensamtpersonuppgiftsansvar.82759.html',
    read: '2026-11-21',
    grade: 'read',
  },
  'de-minimis-amounts': {
    kind: 'guidance',
    title: {
      sv: 'Upphandlingsmyndigheten om nya takbelopp för statsstöd (2024)',
      en: 'The National Agency for Public Procurement on new ceilings for State aid (2024)',
    },
    url: 'https://www.upphandlingsmyndigheten.se/nyheter/2024/nya-regler-och-takbelopp-for-statsstod/',
    read: '2026-11-21',
    grade: 'read',
  },
  'de-minimis-routine': {
    kind: 'guidance',
    title: {
      sv: 'Upphandlingsmyndigheten om stöd av mindre betydelse',
      en: 'The National Agency for Public Procurement on de minimis aid',
    },
    url: 'https://www.upphandlingsmyndigheten.se/statsstod/vad-ar-statsstod/forordningar-de-minimis-stod/lamna-stod-enligt-de-minimis-forordningen/',
    read: '2026-11-21',
    grade: 'read',
  },
  'de-minimis-register': {
    kind: 'guidance',
    title: {
      sv: 'Upphandlingsmyndigheten om ett centralt register för stöd av mindre betydelse',
      en: 'The National Agency for Public Procurement on a central register of de minimis aid',
    },
    url: 'https://www.upphandlingsmyndigheten.se/frageportalen/2931518/ett-centralt-register-for-de-minimis-stod/',
    read: '2026-11-21',
    grade: 'read',
  },
  'sgei-decision': {
    kind: 'guidance',
    title: {
      sv: 'Upphandlingsmyndigheten om villkoren i SGEI-beslutet 2012/21/EU',
      en: 'The National Agency for Public Procurement on the conditions of the SGEI decision 2012/21/EU',
    },
    url: 'https://www.upphandlingsmyndigheten.se/statsstod/nar-ar-det-mojligt/villkoren-i-sgei-beslutet/',
    read: '2026-11-21',
    grade: 'read',
  },
  'state-aid-shelters': {
    kind: 'guidance',
    title: {
      sv: 'Upphandlingsmyndigheten om statsstöd till skyddat boende',
      en: 'The National Agency for Public Procurement on State aid to sheltered housing',
    },
    url: 'https://upphandlingsmyndigheten.se/statsstod/riktade-vagledningar/hur-kan-kommuner-finansiera-eller-anskaffa-skyddat-boende/hur-finansierar-kommunen-skyddade-boenden-med-beaktande-av-statsstodsreglerna/ar-kommunens-finansiering-av-skyddat-boende-statligt-stod',
    read: '2026-11-21',
    grade: 'opening',
  },
  'shelter-permit': {
    kind: 'guidance',
    title: {
      sv: 'IVO om tillstånd för skyddat boende',
      en: 'The Health and Social Care Inspectorate on permits for sheltered housing',
    },
    url: 'https://ivo.se/aktuellt/nyheter/2023/skyddat-boende-tillstandspliktigt-den-1-april-2024/',
    read: '2026-11-21',
    grade: 'read',
  },
  'shelter-funding': {
    kind: 'guidance',
    title: {
      sv: 'Upphandlingsmyndigheten om hur kommuner finansierar skyddat boende',
      en: 'The National Agency for Public Procurement on how municipalities fund sheltered housing',
    },
    url: 'https://www.upphandlingsmyndigheten.se/statsstod/riktade-vagledningar/hur-kan-kommuner-finansiera-eller-anskaffa-skyddat-boende/',
    read: '2026-11-21',
    grade: 'read',
  },
  'vat-grants': {
    kind: 'guidance',
    title: {
      sv: 'Skatteverkets rättsliga vägledning om bidrag och moms (2023)',
      en: 'The Swedish Tax Agency’s legal guidance on grants and VAT (2023)',
    },
    url: 'https://www4.skatteverket.se/rattsligvagledning/edition/2023.9/322325.html',
    read: '2026-11-21',
    grade: 'read',
  },
  'hfd-2011-9': {
    kind: 'case',
    title: {
      sv: 'Högsta förvaltningsdomstolen, HFD 2011 ref. 9',
      en: 'The Supreme Administrative Court, HFD 2011 ref. 9',
    },
    url: 'https://lagen.nu/dom/hfd/2011:9',
    read: '2026-11-21',
    grade: 'opening',
  },
  'right-to-sign': {
    kind: 'guidance',
    title: {
      sv: 'Kommuninvest om rätten att underteckna',
      en: 'Kommuninvest on the right to sign',
    },
    url: 'https://kommuninvest.se/ratten-att-underteckna-kommun-och-region/',
    read: '2026-11-21',
    grade: 'read',
  },
  'public-bodies': {
    kind: 'guidance',
    title: {
      sv: 'Upphandlingsmyndigheten om föreningar som offentligt styrda organ',
      en: 'The National Agency for Public Procurement on associations as bodies governed by public law',
    },
    url: 'https://www.upphandlingsmyndigheten.se/frageportalen/1601003/upphandlingskrav-for-ideell-forening-som-driver-pr/',
    read: '2026-11-21',
    grade: 'read',
  },
  'idea-based-register': {
    kind: 'guidance',
    title: {
      sv: 'Kammarkollegiets register över idéburna organisationer',
      en: 'Kammarkollegiet’s register of idea-based organisations',
    },
    url: 'https://www.kammarkollegiet.se/vara-tjanster/ideburna-organisationer/register-over-ideburna-organisationer',
    read: '2026-11-21',
    grade: 'read',
  },
  'organisation-numbers': {
    kind: 'guidance',
    title: {
      sv: 'Organisationsnummer: hur de är uppbyggda',
      en: 'Organisation numbers: how they are built',
    },
    url: 'https://sv.wikipedia.org/wiki/Organisationsnummer',
    read: '2026-11-21',
    grade: 'read',
  },
  'democracy-conditions': {
    kind: 'practice',
    title: {
      sv: 'Demokrativillkor i lokala bidragsregler',
      en: 'Democracy conditions in local grant rules',
    },
    url: 'https://cve.se/omcve/bidrag/demokratiskverksamhet.4.40191dd01841885579812d4.html',
    read: '2026-11-21',
    grade: 'read',
  },
  'partnership-research': {
    kind: 'guidance',
    title: {
      sv: 'Vinnova: framgångsfaktorer och hinder i IOP',
      en: 'Vinnova: success factors and obstacles in IOP',
    },
    url: 'https://www.vinnova.se/p/ideburet-offentligt-partnerskap-iop---framgangsfaktorer-och-utmaningar/',
    read: '2026-11-21',
    grade: 'read',
  },
  kramfors: {
    kind: 'practice',
    title: {
      sv: 'Kramfors: ett IOP som beslutades efter att det hade börjat (2023)',
      en: 'Kramfors: an IOP decided after it had begun (2023)',
    },
    url: 'https://www.kramfors.se/nyheter/nyheter/kommun--demokrati/kommun--demokrati/2023-05-23-kramfors-kommun-ingar-partnerskap-med-kvinnojour.html',
    read: '2026-11-21',
    grade: 'read',
  },
  'own-profile': {
    kind: 'guidance',
    title: { sv: 'Ert eget regelverk', en: 'Your own profile' },
    url: null,
    read: null,
    grade: 'read',
  },
  'own-settings': {
    kind: 'guidance',
    title: { sv: 'Er egen inställning', en: 'Your own settings' },
    url: null,
    read: null,
    grade: 'read',
  },
  'document-integrity': {
    kind: 'integrity',
    title: { sv: 'Dokumentet självt', en: 'The document itself' },
    url: null,
    read: null,
    grade: 'read',
  },
  practice: {
    kind: 'practice',
    title: { sv: 'Praxis i avtal vi har läst', en: 'Practice in agreements we have read' },
    url: null,
    read: null,
    grade: 'read',
  },
} as const satisfies Readonly<Record<string, Work>>;

export type WorkId = keyof typeof bibliography;

/** Narrows the name of a work, such as a profile gives it. */
export function isWork(id: string): id is WorkId {
  return Object.hasOwn(bibliography, id);
}
