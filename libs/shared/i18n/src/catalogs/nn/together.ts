import type { Catalog } from '../../catalog';

export const together: Catalog['together'] = {
  alsoHere: '{{names}} skriv òg her no.',
  savedAsYouWrite: 'Blir lagra medan du skriv, og viser for dei andre med ein gong.',
  saving: 'Lagrar …',
  savedAt: 'Lagra {{time}}. Dei andre ser det.',
  away: 'Utan nett. Det du skriv, blir teke vare på her og sendt når nettet er tilbake.',
  readOnly: 'Du kan ikkje lenger skrive her. Det siste du skreiv, står her, så du kan kopiere det.',
  closed: 'Du har ikkje lenger tilgang. Det siste du skreiv, står her, så du kan kopiere det.',
  begunAnew:
    'Teksten er byrja på nytt. Det siste du skreiv, står her, så du kan kopiere det. Opne han igjen for å skrive vidare.',
  full: 'Her er det plass til {{max}} teikn. Det som er lengre, må delast opp.',
  tooLong: 'Teksten er for lang. Det siste vart ikkje lagra, men står her, så du kan kopiere det.',
  redo: 'Gjer om',
  done: 'Ferdig',
};
