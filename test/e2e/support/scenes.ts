import type { Visitor } from './visitor';

/**
 * Scenes of one story: each goes on where the one before ended, so after a failure the rest fail at once and say why.
 * A failure tells what stood on the screens of those who were there. The time a scene may take is in milliseconds.
 */
export function scenes(
  cast: () => (Visitor | undefined)[],
  timeout?: number,
): (name: string, play: () => Promise<void>) => void {
  let broken: string | null = null;
  return (name, play) =>
    it(
      name,
      async () => {
        if (broken) throw new Error(`Not played: «${broken}» failed before it`);
        try {
          await play();
        } catch (error) {
          broken = name;
          const screens = await Promise.all(cast().map((visitor) => visitor?.screen()));
          throw new Error(
            `${error instanceof Error ? error.message : String(error)}\n\n${screens.filter(Boolean).join('\n\n')}`,
            { cause: error },
          );
        }
      },
      timeout,
    );
}
