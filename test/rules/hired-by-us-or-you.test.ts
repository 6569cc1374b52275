import { employerRoleUnclear } from '../../src/rules/commitments/employer-role-unclear.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: employerRoleUnclear,
    section: 'Insatser och åtaganden',
    signs: [
      'En samordnare anställs på halvtid. Arbetsgivaransvaret pratar vi mer om. Vi i Norra har lokalen.',
      'En samordnare anställs. Vi i Norra leder träffarna.',
      'Vi i Norra har lokalen. Tillsammans anställer vi en samordnare.',
    ],
    innocent: [
      'Vi i Norra anställer en samordnare på halvtid.',
      'En samordnare anställs. Vi i Norra är arbetsgivare.',
      'En samordnare ska anställas. Det är vi i Norra som har arbetsgivaransvaret, och ni betalar en del av lönen.',
      'Två rådgivare anställs. Rådgivarna är anställda hos oss. Vi i Norra har dem med på mötena.',
      'Vi i Norra hjälper till på mottagningen, så att ni slipper anställa en vikarie.',
      'Föreningens volontärer håller öppet utan att kommunen behöver anställa en värd.',
      'Ni anställer en husvärd. Vi på kommunen betalar er 200 000 kronor.',
      'Vi i Norra håller i träffarna. Ni anställer en husvärd till lokalen.',
    ],
  },
]);
