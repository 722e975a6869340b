import { type AccessLevel, type Action, actions, type Relation, unitRoles } from '@samplan/shared/contracts';
import { Policies } from '@samplan/api/platform/authz';
import { policies, unitPolicies } from '../policies';

/** Everybody the matrix speaks of; those without a standing are outside every circle. */
const columns: { name: string; standing: { relation: Relation; level: AccessLevel } | null }[] = [
  { name: 'person', standing: { relation: 'owner', level: 'contribute' } },
  { name: 'guardian, reads', standing: { relation: 'guardian', level: 'read' } },
  { name: 'guardian, contributes', standing: { relation: 'guardian', level: 'contribute' } },
  { name: 'parent', standing: { relation: 'parent', level: 'contribute' } },
  { name: 'relative, reads', standing: { relation: 'relative', level: 'read' } },
  { name: 'relative, contributes', standing: { relation: 'relative', level: 'contribute' } },
  { name: 'member, reads', standing: { relation: 'member', level: 'read' } },
  { name: 'member, contributes', standing: { relation: 'member', level: 'contribute' } },
  { name: 'member, edits own', standing: { relation: 'member', level: 'edit_own' } },
  { name: 'coordinator', standing: { relation: 'coordinator', level: 'coordinate' } },
  { name: 'emergency', standing: { relation: 'emergency', level: 'read' } },
  { name: 'outside the circle', standing: null },
];

/** Actions about the login itself; decided by the guard, not by the circle. */
const withoutCircle: Partial<Record<Action, string>> = {
  'session:read': 'anybody',
  'session:list': 'logged in',
  'session:choose-hat': 'logged in',
  'session:end': 'logged in',
  'notice:list': 'logged in with a hat on, their own',
  'notice:mark-read': 'logged in with a hat on, their own',
  'directory:read': 'logged in with a hat on',
  'team-invitation:list-mine': 'logged in with a hat on, those that wait for them',
  'team-invitation:answer': 'whoever is asked, or answers for the unit or standing team that is',
  'place-without-ground:list-mine': 'logged in with a hat on, their own',
  'place-without-ground:leave': 'logged in with a hat on, their own',
  'standing-team:list': 'logged in with a hat on',
  'log-question:read': 'who asked, the person, who is to answer, and the one who looked once they are asked',
  'log-question:write': 'as log-question:read, each their own part',
  'realtime:connect': 'logged in with a hat on',
};

/** Actions that concern no collaboration, by role in a unit. */
function unitTable(all: Policies): string[] {
  const lines = all.unitActions().map((action) => {
    const roles = all.unitRolesFor(action);
    return `| ${action} | ${unitRoles.map((role) => (roles.includes(role) ? 'yes' : '·')).join(' | ')} |`;
  });
  if (lines.length === 0) return [];
  return [
    'By role in a unit, about no collaboration in particular:',
    '',
    `| action | ${unitRoles.join(' | ')} |`,
    `|---|${unitRoles.map(() => '---|').join('')}`,
    ...lines,
    '',
  ];
}

/** Role × action, printed from the very rules that decide. */
export function permissionMatrix(): string {
  const all = new Policies();
  for (const policy of policies) all.add(policy);
  for (const policy of unitPolicies) all.addUnitRules(policy);
  const rows = actions
    .filter((action) => !(action in withoutCircle) && all.unitRolesFor(action).length === 0)
    .map(
      (action) =>
        `| ${action} | ${columns.map(({ standing }) => (standing && all.allows(action, standing) ? 'yes' : '·')).join(' | ')} |`,
    );
  return [
    '# Who may do what',
    '',
    'Printed from the policies; a change here is a change of permission. Every *yes* holds only in the collaboration the',
    'standing is in, while its ground lasts, and for rows in the life areas it opens. Unit leaders, the coordinating unit',
    'and administrators have no standing by that role: they are *outside the circle*.',
    '',
    `| action | ${columns.map(({ name }) => name).join(' | ')} |`,
    `|---|${columns.map(() => '---|').join('')}`,
    ...rows,
    '',
    ...unitTable(all),
    'About the login itself:',
    '',
    '| action | who |',
    '|---|---|',
    ...Object.entries(withoutCircle).map(([action, who]) => `| ${action} | ${who} |`),
    '',
  ].join('\n');
}
