import type { Catalog } from '../../catalog';

export const crisis: Catalog['crisis'] = {
  title: 'Når det blir vanskeleg',
  titleWork: 'Varselteikn og kva som hjelper',
  leadYou:
    'Skriv ned teikna på at det er i ferd med å bli vanskeleg, og kva som plar hjelpe deg. Då slepp du å forklare det når det hastar.',
  leadOther:
    'Teikn på at det er i ferd med å bli vanskeleg for {{name}}, og kva som plar hjelpe. Skriv det saman med {{name}} på ein roleg dag.',
  sign: 'Teikn',
  does: 'Gjer dette',
  who: 'Kven',
  call: 'Ring',
  add: 'Legg til eit varselteikn',
  edit: 'Endre',
  editOf: 'Endre «{{sign}}»',
  remove: 'Ta bort',
  removeOf: 'Ta bort «{{sign}}»',
  removeTitle: 'Ta bort «{{sign}}»?',
  removeText: 'Det blir borte frå planen, men står i historikken.',
  earlyWarning: 'Kva er teiknet?',
  earlyWarningHelp: 'Til dømes: «Søv ikkje to netter på rad.»',
  steps: 'Kva hjelper?',
  stepsHelp: 'Skriv det slik at ein framand kan gjere det.',
  whoDoes: 'Kven gjer det?',
  whoToCall: 'Kven kan ein ringje?',
  whoToCallHelp: 'Namn og telefonnummer.',
  lifeArea: 'Kven i teamet skal sjå dette?',
  save: 'Lagre',
  inEmergency: 'I ein nødsituasjon kan òg andre tilsette få sjå dette.',
};
