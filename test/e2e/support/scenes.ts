/**
 * Scenes of one story: each goes on where the one before ended, so after a failure the rest fail at once and say why.
 */
export function scenes(): (name: string, play: () => Promise<void>) => void {
  let broken: string | null = null;
  return (name, play) =>
    it(name, async () => {
      if (broken) throw new Error(`Not played: «${broken}» failed before it`);
      try {
        await play();
      } catch (error) {
        broken = name;
        throw error;
      }
    });
}
