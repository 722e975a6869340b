import type { Catalog } from '../../catalog';

export const kept: Catalog['kept'] = {
  draftSaved: 'Kladd lagra {{time}}. Berre du ser han.',
  draftSaving: 'Lagrar kladden …',
  draftNotSent: 'Kladden ligg på denne eininga til nettet er tilbake.',
  draftFailed: 'Kladden er ikkje lagra. Teksten din står her.',
  found: 'Du byrja på dette før. Teksten din er her att.',
  throwAway: 'Kast kladden',
  proceed: 'Skriv vidare',
  unsent: 'Skrive, ikkje sendt',
  unsentLead: 'Det blir sendt av seg sjølv når nettet er tilbake.',
  waiting: 'Ventar på nettet',
  refused: 'Vart ikkje lagra',
  gone: 'Det er ikkje lenger her, eller du har ikkje lenger tilgang.',
  changedBy: 'Endra av {{name}} {{when}}, etter at du såg det. Skal endringa di gjelde, send ho likevel.',
  sendAnyway: 'Send likevel',
  leaveTheirs: 'La det {{name}} valde stå',
  tryNow: 'Prøv no',
  discard: 'Kast',
  discardOf: 'Kast «{{what}}»',
  written: 'Skrive {{when}}',
};
