import { Card, Heading, Stack, Text } from '@samplan/web/ui';
import { useWords } from '../words/use-words';

/** A person who has a coordinator and no plan is not half a user: everything but the plan is here. */
export function CoordinatorOnly() {
  const words = useWords();
  return (
    <Card>
      <Stack gap="sm">
        <Heading level={2}>{words('coordinatorOnly')}</Heading>
        <Text>{words('coordinatorOnlyText')}</Text>
      </Stack>
    </Card>
  );
}
