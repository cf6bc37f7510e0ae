// Looks for nginx, to try deploy/nginx.conf with it. In a container it is installed from Debian's packages; elsewhere its
// tests are skipped.
import { canInstall, installPackages } from './install-packages.mjs';
import { hasBrotli, hasNginx } from './serve-by-nginx.mjs';

if (!hasNginx() && canInstall) installPackages('nginx-light');
if (hasNginx() && !hasBrotli() && canInstall) installPackages('libnginx-mod-http-brotli-static');
if (!hasNginx()) console.log('There is no nginx: the tests of deploy/nginx.conf are skipped.');
