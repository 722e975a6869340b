/** Texts that several write at once. */
export const together = {
  alsoHere: '{{names}} skriver også her nå.',
  savedAsYouWrite: 'Lagres mens du skriver, og vises for de andre med en gang.',
  saving: 'Lagrer …',
  savedAt: 'Lagret {{time}}. De andre ser det.',
  away: 'Uten nett. Det du skriver, tas vare på her og sendes når nettet er tilbake.',
  readOnly: 'Du kan ikke lenger skrive her. Det siste du skrev, står her, så du kan kopiere det.',
  closed: 'Du har ikke lenger tilgang. Det siste du skrev, står her, så du kan kopiere det.',
  begunAnew:
    'Teksten er begynt på nytt. Det siste du skrev, står her, så du kan kopiere det. Åpne den igjen for å skrive videre.',
  full: 'Her er det plass til {{max}} tegn. Det som er lengre, må deles opp.',
  tooLong: 'Teksten er for lang. Det siste ble ikke lagret, men står her, så du kan kopiere det.',
  redo: 'Gjør om',
  done: 'Ferdig',
};
