import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { router } from './router.tsx';
import { SessionProvider } from './session/session-provider.tsx';
import { brand, startTheme } from './theme/state-theme.tsx';
import { UploadProvider } from './upload/upload-provider.tsx';

startTheme();
document.title = brand.service;
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <SessionProvider>
    <UploadProvider>
      <RouterProvider router={router} />
    </UploadProvider>
  </SessionProvider>,
);
