import { demoUsers, type DemoUser } from './demo-users.js';

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
const choice = ({ id, roles }: DemoUser) =>
  `<li><button name="user" value="${escaped(id)}">${escaped(id)}</button> ${escaped(roles.join(', '))}</li>`;

/** The login page of the embedded issuer: choose who to be. It loads nothing and runs no script. */
export const loginPage = (action: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Fristad: demo login</title></head>
<body>
<main>
<h1>Demo login</h1>
<p>These users are invented, and so is everything they see. Choose one.</p>
<form method="post" action="${escaped(action)}"><ul>${demoUsers.map(choice).join('\n')}</ul></form>
</main>
</body>
</html>
`;
