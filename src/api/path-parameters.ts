import { digest, text, uuid, type JsonSchema } from '#platform';

const parameter = (component: string, description: string, schema: JsonSchema) => ({
  component,
  description,
  schema,
});
const user = text('u-eva');

/** What stands in paths, by where it stands. */
export const pathParameters = {
  'actors/id': parameter('User', 'The pseudonym of a user.', user),
  'coordinators/actor': parameter('Coordinator', 'The pseudonym of a coordinator.', user),
  'list/actor': parameter('ListedUser', 'The pseudonym of whoever is listed.', user),
  'approvals/id': parameter('Approval-Id', 'An approval.', uuid('6f9b1c52-6d6e-4a3a-9d1e-0c7f3c2f7a11')),
  'break-glass/id': parameter(
    'Opening',
    'An opening in an emergency.',
    uuid('0d0c5a52-2f7e-4c55-8a44-2d3c5f7b9e01'),
  ),
  'cases/id': parameter('Case', 'The pseudonym of a case.', text('K-17')),
  'emergency-transfers/id': parameter(
    'EmergencyTransfer',
    'The request of an emergency transfer.',
    text('R-18'),
  ),
  'incidents/id': parameter(
    'Incident',
    'That a stay breaks a constraint.',
    text('IN-0f0c2f4e-6f5b-4a56-8a38-6d4b0a3c9a10'),
  ),
  'ground-reports/id': parameter(
    'GroundReport',
    'A report of the ground.',
    uuid('5b0d7a54-4b0e-4f0d-9c83-0b7f2c4d1e66'),
  ),
  'territories/id': parameter('Territory', 'Some hostile ground.', text('T-17')),
  'groups/id': parameter('HostileGroup', 'A hostile group.', text('G1')),
  'group-relations/id': parameter(
    'HostileGroupRelation',
    'How two groups stand to each other.',
    uuid('7c1f1a2e-3b4d-4c5e-8f60-718293a4b5c6'),
  ),
  'webhooks/id': parameter(
    'Webhook',
    'An address that events are sent to.',
    uuid('2f0f0a5e-6f5b-4a56-8a38-6d4b0a3c9a10'),
  ),
  'policies/id': parameter('Policy', 'The version of a policy.', text('2026-2')),
  'programmes/id': parameter('Programme', 'A programme of the directory.', text('AV-17')),
  'providers/id': parameter('Provider', 'A provider.', text('P-2')),
  'units/id': parameter('Unit', 'A housing unit.', text('U-417')),
  'requests/id': parameter('Request', 'A request.', text('R-17')),
  'searches/id': parameter('Search', 'A search of units.', uuid('c1f3a7d2-4b59-4e0a-8f6d-2a9b7c5e1d34')),
  'placements/id': parameter('Placement', 'A placement.', text('PL-17')),
  'outcomes/key': parameter('Key', 'The idempotency key of a confirmation.', text('4e0a2c1b-confirm')),
  'decisions/id': parameter('Decision', 'The digest, as the audit log has it.', digest()),
  'runs/id': parameter('Run', 'A run of the solver.', uuid('1d6f4e0a-8f0b-4c6e-9a55-4b8e0f6c2d13')),
  'log/id': parameter('Entry', 'An entry of the audit log.', uuid('b7a0f3de-3a51-4c1c-9f3e-2f0b8a5f6c21')),
  'drafts/key': parameter('Draft', 'A form, and what it is about.', text('new-request')),
  'measures/measure': parameter(
    'Measure',
    'A measure of the case.',
    uuid('7a1f3b52-6c0d-4a8e-9b1c-2d4e6f8a0b13'),
  ),
  'notes/note': parameter('Note', 'A note of the case.', uuid('3c1c9a34-7f0a-4b53-8d6f-6a0b5b5a1c77')),
  'person-checks/check': parameter(
    'Check',
    'A person check of the case.',
    uuid('9a0b61c7-58c6-49b1-8a8e-5d1a3a3f2e10'),
  ),
};
