import { ruleTester } from '../testing/rule-tester';
import { noHardCodedWords } from './no-hard-coded-words';

const words = (text: string) => ({ messageId: 'words', data: { words: text } });

ruleTester.run('no-hard-coded-words', noHardCodedWords, {
  valid: [
    `<p>{t('plans.title')}</p>`,
    `<p> · {count} – 100 % </p>`,
    `<p>&nbsp;→</p>`,
    `<p>{done ? '✓' : '–'}</p>`,
    `<p className="lead" lang="nn" data-topic={'plan'} />`,
    `<input type="text" autoComplete="name" placeholder="…" />`,
    `<Link to="/plans" aria-label={t('plans.open', { name: 'x' })} />`,
    `<QueryView pick={(data) => data['plan']} />`,
  ],
  invalid: [
    { code: `<p>Lagre</p>`, errors: [words('Lagre')] },
    { code: `<p>å</p>`, errors: [words('å')] },
    { code: `<>{'Lagre'}</>`, errors: [words('Lagre')] },
    { code: `<p>{saved ? 'Lagra' : '…'}</p>`, errors: [words('Lagra')] },
    { code: `<p>{name || 'Ukjend'}</p>`, errors: [words('Ukjend')] },
    { code: '<p>{`Hei ${name}`}</p>', errors: [words('Hei')] },
    { code: `<p>{'Hei ' + name}</p>`, errors: [words('Hei')] },
    { code: `<button aria-label="Lukk" />`, errors: [words('Lukk')] },
    { code: `<img alt={'Bilete'} />`, errors: [words('Bilete')] },
    { code: `<Field label={open ? 'Open' : t('closed')} />`, errors: [words('Open')] },
  ],
});
