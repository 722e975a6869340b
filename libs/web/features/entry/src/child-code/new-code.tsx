import { Button, Card, Heading, paths, Row, Stack, Text, useFormat, useTranslation } from '@samplan/web/ui';

export interface ShownCode {
  code: string;
  expiresAt: string;
}

const inThrees = (code: string): string => code.replace(/(\d{3})(?=\d)/g, '$1 ');

/** The code as it is told this once, large enough to be read across a table. */
export function NewCode({ name, code, onDone }: { name: string; code: ShownCode; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const address = `${window.location.host}${paths.code()}`;
  return (
    <Card variant="tinted">
      <Stack gap="md">
        <div role="status">
          <Heading level={3}>{t('entry.codes.show', { name })}</Heading>
          <p className="en-code">{inThrees(code.code)}</p>
          <Text>{t('entry.codes.showText', { name, time: format.time(code.expiresAt), address })}</Text>
        </div>
        <Row>
          <Button onClick={onDone}>{t('entry.codes.done')}</Button>
        </Row>
      </Stack>
    </Card>
  );
}
