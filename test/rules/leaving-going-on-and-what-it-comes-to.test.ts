import { describe, expect, test } from 'vitest';
import { vatUnaddressed } from '../../src/rules/economy/vat-unaddressed.ts';
import { valueOverThreshold } from '../../src/rules/procurement/value-over-threshold.ts';
import { terminationIncomplete } from '../../src/rules/renegotiation/termination-incomplete.ts';
import { deMinimisNoDeclaration } from '../../src/rules/state-aid/de-minimis-no-declaration.ts';
import { extensionDeadlineMissing } from '../../src/rules/term/extension-deadline-missing.ts';
import { extensionUncapped } from '../../src/rules/term/extension-uncapped.ts';
import { count } from './beside-the-usual.ts';

describe('termination-incomplete, renegotiation', () => {
  test.each([
    'Varje part kan begära omförhandling. Den som inte vill vara med längre säger till.',
    'Varje part kan begära omförhandling. Vill ni sluta hör ni av er till oss.',
    'Varje part kan begära omförhandling. Vi får avsluta samarbetet när vi vill.',
    'Varje part kan begära omförhandling. Avtalet får sägas upp i förtid om det finns skäl.',
    'Varje part kan begära omförhandling. Båda sidor kan kliva ur.',
  ])('found: %s', (text) => {
    expect(
      count(terminationIncomplete, 'renegotiation', 'Omförhandling, hävning och tvist', text),
    ).toBeGreaterThan(0);
  });

  test.each([
    'Varje part kan begära omförhandling. Vill ni sluta för att något väsentligt har ändrats, eller för att vi inte gör det vi har lovat, skriver ni till oss sex månader innan. Det som inte har använts av pengarna skickas tillbaka.',
    'Varje part kan begära omförhandling. Uppsägning ska vara skriftlig. Uppsägningstiden är fyra månader. Den får ske när en part brister i sina åtaganden eller när förutsättningarna ändras väsentligt. Outnyttjade medel återbetalas.',
    'Varje part kan begära omförhandling. Båda sidor kan utan att ange skäl säga upp avtalet skriftligt, med tre månaders varsel. Oanvända pengar lämnas då tillbaka.',
  ])('silent: %s', (text) => {
    expect(
      count(terminationIncomplete, 'renegotiation', 'Omförhandling, hävning och tvist', text),
    ).toBe(0);
  });
});

describe('extension-uncapped, term', () => {
  test.each([
    'Gäller 2027-02-01–2029-01-31. Vill båda fortsätta kan ni och vi förlänga med ett år i taget.',
    'Gäller 2027-02-01–2029-01-31. Det går att förlänga avtalet ett år åt gången så länge alla vill.',
    'Gäller 2027-02-01–2029-01-31. Möjlighet till förlängning finns, ett år per gång.',
    'Gäller 2027-02-01–2029-01-31. Förlängning kan ske vid flera tillfällen efter beslut i nämnd och styrelse.',
    'Gäller 2027-02-01–2029-01-31. Tycker vi att det går bra förlänger vi, två år varje gång.',
  ])('found: %s', (text) => {
    expect(count(extensionUncapped, 'term', 'Avtalstid', text)).toBeGreaterThan(0);
  });

  test.each([
    'Gäller 2027-02-01–2029-01-31. Vi kan förlänga en enda gång, med ett år. Det bestämmer nämnden och styrelsen senast i augusti 2028.',
    'Gäller 2027-02-01–2029-01-31. Förlängning kan ske med ett år i taget, dock längst till och med den 31 januari 2032. Styrgruppen föreslår, parterna beslutar senast den 30 juni året innan.',
    'Gäller 2027-02-01–2029-01-31. Någon förlängning är det inte tal om.',
    'Gäller 2027-02-01–2029-01-31. Vill parterna fortsätta skriver de ett nytt avtal.',
    'Gäller 2027-02-01–2029-01-31. Styrgruppen väljer ordförande för ett år i taget.',
    'Gäller 2027-02-01–2029-01-31. Avtalet får förlängas två gånger, ett år varje gång. Parterna beslutar senast i maj samma år.',
    'Gäller 2027-02-01–2029-01-31. Avtalet kan inte förlängas. Lokalen hyrs ett år i taget.',
  ])('silent: %s', (text) => {
    expect(count(extensionUncapped, 'term', 'Avtalstid', text)).toBe(0);
  });
});

describe('extension-deadline-missing, term', () => {
  test.each([
    'Gäller 2027-02-01–2029-01-31. Avtalet kan förlängas en gång med två år.',
    'Gäller 2027-02-01–2029-01-31. Vi kan förlänga en gång, med ett år, om vi kommer på det i tid.',
    'Gäller 2027-02-01–2029-01-31. Partnerskapet får förlängas högst en gång med tolv månader efter gemensamt beslut.',
  ])('found: %s', (text) => {
    expect(count(extensionDeadlineMissing, 'term', 'Avtalstid', text)).toBeGreaterThan(0);
  });

  test.each([
    'Gäller 2027-02-01–2029-01-31. Avtalet kan förlängas en gång med två år. Nämnden och styrelsen bestämmer det senast den 31 maj 2028.',
    'Gäller 2027-02-01–2029-01-31. Avtalet kan förlängas en gång med två år. Styrgruppen tar upp frågan åtta månader innan tiden går ut.',
    'Gäller 2027-02-01–2029-01-31. Vi kan förlänga en gång, med ett år. Det avgör parterna på mötet i juni 2028.',
    'Gäller 2027-02-01–2029-01-31. Vi kan förlänga en gång, med ett år. Ett halvår före slutet bestämmer ni och vi om det blir så.',
    'Gäller 2027-02-01–2029-01-31 och upphör då. Ingen förlängning.',
  ])('silent: %s', (text) => {
    expect(count(extensionDeadlineMissing, 'term', 'Avtalstid', text)).toBe(0);
  });
});

describe('vat-unaddressed, economy', () => {
  test.each([
    'Kommunen bidrar med 300 000 kronor per år till föreningen, som fakturerar varje kvartal.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen mot faktura.',
    'Föreningen fakturerar oss 25 000 kronor i månaden.',
  ])('found: %s', (text) => {
    expect(count(vatUnaddressed, 'economy', 'Ekonomi', text)).toBeGreaterThan(0);
  });

  test.each([
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Ni skickar räkningen till oss varje månad. Moms läggs inte på.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Föreningen skickar en rekvisition, ingen faktura.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Föreningen betalar elräkningen själv.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Hyresvärden skickar faktura till föreningen för lokalen.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Kommunen fakturerar föreningen för kopiering.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Vi räknar med många besök. Ta med det i räkningen.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen, som fakturerar varje kvartal. Verksamheten är inte skattepliktig och mervärdesskatt tas inte ut.',
  ])('silent: %s', (text) => {
    expect(count(vatUnaddressed, 'economy', 'Ekonomi', text)).toBe(0);
  });
});

describe('de-minimis-no-declaration, economy', () => {
  test.each([
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Stödet är så litet att det räknas som de minimis.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Vi ser det som stöd av mindre betydelse.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Summan ligger under EU:s gräns för statsstöd och behöver inte anmälas.',
  ])('found: %s', (text) => {
    expect(count(deMinimisNoDeclaration, 'economy', 'Ekonomi', text)).toBeGreaterThan(0);
  });

  test.each([
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Stödet ges som stöd av mindre betydelse enligt förordning (EU) 2023/2831, 26 800 euro. Föreningen intygade den 10 januari 2027 att den har fått 0 euro de senaste tre åren.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Stödet är inte statsstöd och frågan om de minimis blev därför aldrig aktuell.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Det är en sak av mindre betydelse vem som kokar kaffet.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Näringslivsbolaget har fått stöd av mindre betydelse för en annan verksamhet.',
  ])('silent: %s', (text) => {
    expect(count(deMinimisNoDeclaration, 'economy', 'Ekonomi', text)).toBe(0);
  });
});

describe('value-over-threshold, economy', () => {
  test.each([
    'Med 60 besök i veckan räknar vi med 900 000 kronor per år. För varje besök betalar kommunen 300 kronor till föreningen.',
    'Kommunen bidrar med 900 000 kronor per år till föreningen.',
    'För varje besök får föreningen 250 kronor. Med 190 besök i veckan räknar vi med 2 470 000 kronor per år.',
    'För varje besök får föreningen 250 kronor. Tillsammans blir det 2 470 000 kronor per år.',
    'För varje besök får föreningen 250 kronor. Med 190 besök i veckan räknar kommunen med 2 470 000 kronor per år.',
  ])('found: %s', (text) => {
    expect(count(valueOverThreshold, 'economy', 'Ekonomi', text)).toBeGreaterThan(0);
  });

  test.each([
    'Kommunen bidrar med 90 000 kronor per år till föreningen.',
    'Föreningen räknar med gåvor på 900 000 kronor per år.',
    'Föreningens omsättning är 900 000 kronor per år. Kommunen bidrar med 50 000 kronor per år.',
  ])('silent: %s', (text) => {
    expect(count(valueOverThreshold, 'economy', 'Ekonomi', text)).toBe(0);
  });
});
