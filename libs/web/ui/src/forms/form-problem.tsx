import { useLayoutEffect, useRef, useState } from 'react';
import { Notice } from '../feedback/notice';

interface FormProblemProps {
  /** What concerns the whole. */
  problem: string | null;
  /** What is wrong with each field. */
  fields: Readonly<Record<string, string>>;
  tone?: 'danger' | 'warning';
}

/**
 * What stands in the way of a form, at its end: what concerns the whole, and what is wrong with something that this form
 * does not show, or does not show now. So nobody presses in vain.
 */
export function FormProblem({ problem, fields, tone = 'danger' }: FormProblemProps) {
  const place = useRef<HTMLDivElement>(null);
  const [unsaid, setUnsaid] = useState('');
  const wanted = [...new Set([...(problem ? [problem] : []), ...Object.values(fields)])].join('\n');
  // What the fields say is known when they are drawn.
  useLayoutEffect(() => {
    const here = place.current?.textContent ?? '';
    const said = ((place.current?.closest('form') ?? place.current?.parentElement)?.textContent ?? '').replace(
      here,
      '',
    );
    const left = wanted.split('\n').filter((message) => message === problem || !said.includes(message));
    setUnsaid(left.join('\n'));
  }, [wanted, problem]);
  return (
    <div ref={place} className="sp-form-problem">
      {unsaid ? (
        <Notice tone={tone} announce>
          {unsaid.split('\n').map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      ) : null}
    </div>
  );
}
