import { Fragment } from 'react';

/** Eight digits with or without country code, 116 117, and the three of an emergency. */
const number =
  /(?<![\d+])(?:(?:\+|00)47[ \u00a0]?)?(?:(?:\d[ \u00a0]?){7}\d|11\d[ \u00a0]?\d{3}|11[0-9])(?![ \u00a0]?\d)/g;

export const hasPhone = (text: string): boolean => text.search(number) >= 0;

/** Text as people wrote it, where each telephone number can be pressed to call. */
export function PhoneText({ children }: { children: string }) {
  const numbers = [...children.matchAll(number)];
  let from = 0;
  return (
    <>
      {numbers.map(({ 0: said, index }) => {
        const before = children.slice(from, index);
        from = index + said.length;
        return (
          <Fragment key={index}>
            {before}
            <a className="ds-link sp-phone" href={`tel:${said.replace(/[^\d+]/g, '')}`}>
              {said}
            </a>
          </Fragment>
        );
      })}
      {children.slice(from)}
    </>
  );
}
