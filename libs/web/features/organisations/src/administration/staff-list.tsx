import { QueryView, type UnitStaffQuery, useSave, useTypedQuery } from '@samplan/web/data';
import { DateField, PersonLine, Row, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { EditEmployeeMutation, EndUnitRoleMutation } from '../graphql/administration';
import { StaffQuery } from '../graphql/directory';
import { Disclose } from '../parts/disclose';
import { StaffNumber } from '../numbers/staff-number';
import { Form } from '../parts/form';
import { EmployeeFields, readEmployee } from './employee-fields';

type Staff = UnitStaffQuery['unitStaff']['nodes'][number];

interface StaffListProps {
  unitId: string;
  ended: boolean;
  after: string | null;
  more: (info: { hasNextPage: boolean; endCursor?: string | null }) => React.ReactNode;
}

export function StaffList({ unitId, ended, after, more }: StaffListProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(StaffQuery, { variables: { unitId, ended, after } });
  return (
    <QueryView query={query}>
      {({ unitStaff: { nodes, pageInfo }, loginProviders }) => (
        <>
          {nodes.length === 0 ? <Text subtle>{t('organisations.administration.noStaff')}</Text> : null}
          <ul className="sp-lines">
            {nodes.map((staff) => (
              <li key={`${staff.id} ${staff.version} ${staff.facts?.version}`} className="or-staff">
                <StaffLine staff={staff} providers={loginProviders} onSaved={query.refetch} />
              </li>
            ))}
          </ul>
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}

interface StaffLineProps {
  staff: Staff;
  providers: UnitStaffQuery['loginProviders'];
  onSaved: () => void;
}

function StaffLine({ staff, providers, onSaved }: StaffLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const from = format.date(staff.from, 'long');
  const days = staff.until
    ? t('organisations.administration.period', { from, until: format.date(staff.until, 'long') })
    : t('organisations.administration.since', { from });
  return (
    <>
      <PersonLine
        name={staff.person.name}
        initials={staff.person.initials}
        detail={[t(`vocabulary.unitRole.${staff.role}`), staff.person.profession, days].filter(Boolean).join(' · ')}
      />
      <Row>
        <Disclose label={t('organisations.administration.editEmployee')}>
          {(close) => <EditForm staff={staff} onClose={close} onSaved={onSaved} />}
        </Disclose>
        <StaffNumber
          person={staff.person}
          words={staff.facts?.numberWords ?? null}
          providers={providers}
          onSaved={onSaved}
        />
        <Disclose label={t('organisations.administration.endRole')}>
          {(close) => <EndForm staff={staff} onClose={close} onSaved={onSaved} />}
        </Disclose>
      </Row>
    </>
  );
}

interface LineFormProps {
  staff: Staff;
  onClose: () => void;
  onSaved: () => void;
}

function EditForm({ staff, onClose, onSaved }: LineFormProps) {
  const { t } = useTranslation();
  const saving = useSave(EditEmployeeMutation, ({ editEmployee }) => editEmployee.errors);
  return (
    <Form
      label={t('organisations.administration.editEmployee')}
      saving={saving}
      onCancel={onClose}
      onSubmit={async (values) => {
        const input = {
          personId: staff.person.id,
          expectedVersion: staff.facts?.version ?? 0,
          ...readEmployee(values),
        };
        if (await saving.save({ input })) {
          onClose();
          onSaved();
        }
      }}
    >
      <EmployeeFields staff={staff} errors={saving.errors.fields} />
    </Form>
  );
}

function EndForm({ staff, onClose, onSaved }: LineFormProps) {
  const { t } = useTranslation();
  const saving = useSave(EndUnitRoleMutation, ({ endUnitRole }) => endUnitRole.errors);
  return (
    <Form
      label={t('organisations.administration.endRoleOf', { name: staff.person.name })}
      submitLabel={t('organisations.administration.endRole')}
      saving={saving}
      onCancel={onClose}
      onSubmit={async (values) => {
        const input = { id: staff.id, expectedVersion: staff.version, until: values.text('until') };
        if (await saving.save({ input })) {
          onClose();
          onSaved();
        }
      }}
    >
      <DateField
        name="until"
        defaultValue={staff.until ?? ''}
        label={t('organisations.administration.until')}
        description={t('organisations.administration.endRoleText')}
        error={saving.errors.fields['until']}
      />
    </Form>
  );
}
