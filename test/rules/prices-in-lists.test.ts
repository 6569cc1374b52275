import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: unitPriceOrVolume,
    section: 'Verksamhet',
    signs: [
      'Föreningen har tolv övernattningsrum, av vilka fyra alltid ska stå till socialjourens förfogande.',
      'Sex av platserna i verkstaden reserveras för dem som arbetsmarknadsenheten skickar.',
      '| Aktivitet | Antal | Pris |\n|---|--:|--:|\n| Simskola | 12 | 4 000 |\n| Lovkväll | 20 | 2 500 |',
      'Pengarna följer deltagarantalet: 120 kronor läggs till för vart och ett av barnen.',
      'Ersättningens storlek avgörs av hur många samtal som har hållits.',
      'Mot bidraget garanterar föreningen 30 utskrivna praktikanter om året.',
      'Beläggningen ska vara minst 85 procent.',
    ],
    innocent: [
      'Av de tolv rummen står fyra till föreningens eget förfogande.',
      '| Vad vi köper | Antal | Pris |\n|---|--:|--:|\n| Stolar | 40 | 300 |\n| Kaffebryggare | 2 | 900 |',
      '| Aktivitet | Antal |\n|---|--:|\n| Lovkväll | 20 |\n| Utflykt | 2 |',
      'Lokalen står till parternas förfogande tolv kvällar om året.',
      'Beläggningen i lokalen var förra året 60 procent. Vi vill att den ökar.',
      'Beloppet följer konsumentprisindex.',
    ],
  },
]);
