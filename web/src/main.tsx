import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './shell/app.css';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readSession } from './api/session.js';
import { begin } from './shell/begin.js';

const root = document.getElementById('root');
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
setNonce(nonce);
if (root !== null) {
  const page = await begin(location.pathname, { nonce, readSession });
  if (page !== undefined) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
