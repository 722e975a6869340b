import { useState } from 'react';

type Change = { target: { value: string } };

/**
 * What is typed in a small form, each field with what the server said of it. What was begun before goes before what the
 * form begins with, and what is typed now before both.
 */
export function useTyped<Fields extends Record<string, string>>(
  first: Fields,
  errors: Record<string, string>,
  begun: Readonly<Record<string, string>> = {},
) {
  const [touched, setTouched] = useState<Partial<Fields>>({});
  const typed = { ...first, ...begun, ...touched } as Fields;
  const set = (name: keyof Fields, value: string): void =>
    setTouched((now) => ({ ...begun, ...now, [name]: value }) as Partial<Fields>);
  const field = (name: keyof Fields & string) => ({
    name,
    value: typed[name],
    error: errors[name],
    onChange: (event: Change) => set(name, event.target.value),
  });
  const choice = (name: keyof Fields & string) => ({
    name,
    value: typed[name] || null,
    error: errors[name],
    onChange: (value: string) => set(name, value),
  });
  return { typed, field, choice, clear: () => setTouched({}) };
}
