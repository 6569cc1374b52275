// What made-up agreements are made of: towns, boards, associations and what they do together.

/** Municipalities that do not exist, with numbers from a range that no municipality has. */
export const towns = [
  { name: 'Exempelstads kommun', place: 'Exempelstad', folder: 'exempelstad', serial: 915 },
  { name: 'Björkhults kommun', place: 'Björkhult', folder: 'bjorkhult', serial: 916 },
  { name: 'Ängslunda kommun', place: 'Ängslunda', folder: 'angslunda', serial: 917 },
  { name: 'Storåsens kommun', place: 'Storåsen', folder: 'storasen', serial: 918 },
  { name: 'Ekdala kommun', place: 'Ekdala', folder: 'ekdala', serial: 919 },
  { name: 'Norrstrands kommun', place: 'Norrstrand', folder: 'norrstrand', serial: 920 },
  { name: 'Tallmons kommun', place: 'Tallmon', folder: 'tallmon', serial: 921 },
  { name: 'Vikby kommun', place: 'Vikby', folder: 'vikby', serial: 922 },
];

export const boards = [
  { name: 'Kultur- och fritidsnämnden', short: 'KFN', folder: 'kultur-och-fritid' },
  { name: 'Socialnämnden', short: 'SN', folder: 'social' },
  { name: 'Arbetsmarknadsnämnden', short: 'AMN', folder: 'arbetsmarknad' },
  { name: 'Utbildningsnämnden', short: 'UN', folder: 'utbildning' },
  { name: 'Fritids- och folkhälsonämnden', short: 'FFN', folder: 'folkhalsa' },
];

// So many beginnings times so many ends are the most associations there can be; each has its number.
export const placesOfTown = [
  ...['Hamnen', 'Ekbacken', 'Sjöboden', 'Kvarnbyn', 'Lövlunda', 'Norrmalmen', 'Söderåsen'],
  ...['Gruvbacken', 'Bruket', 'Tegelbruket', 'Åbrinken', 'Stationsbyn', 'Björkängen', 'Lillån'],
  ...['Hagalund', 'Solkullen', 'Vretarna', 'Fältet', 'Kyrkbyn', 'Mariedal', 'Västra Hamnen'],
  ...['Östra Åsen', 'Tallbacken', 'Dalängen', 'Strandbyn'],
];
export const associationEnds = [
  ...['kulturförening', 'byalag', 'idrottsförening', 'odlarförening', 'hembygdsförening'],
  ...['kvinnoförening', 'ungdomsförening', 'scoutkår', 'pensionärsförening', 'båtförening'],
  ...['musikförening', 'grannskapsförening', 'friluftsförening', 'föräldraförening'],
  ...['språkförening', 'matförening', 'konstförening', 'slöjdförening', 'cykelförening'],
  ...['teaterförening', 'djurvänsförening', 'skidförening', 'dansförening', 'läxhjälpsförening'],
];

/** What a partnership is about: its name, whom it is for, what is lacking, what is done. */
export const subjects = [
  {
    name: 'Språkkafé',
    group: 'vuxna som håller på att lära sig svenska',
    lack: 'någon att öva samtal med',
    doing: 'språkkaféet',
    goal: 'fler vuxna ska våga använda svenska i vardagen',
  },
  {
    name: 'Odling',
    group: 'vuxna som sällan träffar andra',
    lack: 'en plats att odla och mötas på',
    doing: 'odlingskvällarna',
    goal: 'färre vuxna ska vara ensamma',
  },
  {
    name: 'Läxstuga',
    group: 'elever i årskurs sju till nio',
    lack: 'lugn och ro att läsa läxor i',
    doing: 'läxstugan',
    goal: 'fler elever ska klara skolan',
  },
  {
    name: 'Promenader',
    group: 'personer över sjuttio år',
    lack: 'någon att gå ut med',
    doing: 'promenaderna',
    goal: 'fler äldre ska röra sig varje vecka',
  },
  {
    name: 'Verkstad',
    group: 'unga som varken arbetar eller studerar',
    lack: 'en plats där de kan pröva ett hantverk',
    doing: 'verkstaden',
    goal: 'fler unga ska hitta tillbaka till arbete eller studier',
  },
  {
    name: 'Mötesplats',
    group: 'boende i alla åldrar',
    lack: 'någonstans att träffas på kvällarna',
    doing: 'mötesplatsen',
    goal: 'fler boende ska känna sina grannar',
  },
  {
    name: 'Simgrupp',
    group: 'vuxna som inte har lärt sig simma',
    lack: 'en grupp där nybörjare är välkomna',
    doing: 'simkvällarna',
    goal: 'fler vuxna ska vara trygga i vatten',
  },
  {
    name: 'Samtalscafé',
    group: 'personer som vårdar en närstående',
    lack: 'någon att dela vardagen med',
    doing: 'samtalskvällarna',
    goal: 'fler som vårdar en närstående ska orka',
  },
  {
    name: 'Körsång',
    group: 'personer med och utan demenssjukdom',
    lack: 'ett sammanhang där musiken bär',
    doing: 'körkvällarna',
    goal: 'fler ska få ett sammanhang genom musiken',
  },
  {
    name: 'Cykelköket',
    group: 'familjer som inte har råd med cykel',
    lack: 'verktyg och kunskap att laga cyklar',
    doing: 'cykelköket',
    goal: 'fler familjer ska kunna ta sig fram på cykel',
  },
];

export const firstNames = [
  ...['Maria', 'Omar', 'Birgit', 'Kim', 'Leyla', 'Per', 'Rut', 'Nils', 'Aida', 'Johan'],
  ...['Elsa', 'Yusuf', 'Greta', 'Ivan', 'Sara', 'Tore', 'Mina', 'Olof', 'Hanna', 'Ali'],
];
export const lastNames = [
  ...['Lundby', 'Sandvik', 'Almlöf', 'Ekby', 'Strandh', 'Granmark', 'Hedlöv', 'Brandqvist'],
  ...['Åsvik', 'Tallroth', 'Björkmo', 'Lindvall', 'Norrby', 'Sjöhage', 'Kvarnlund', 'Dalhem'],
];
