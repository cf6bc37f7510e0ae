import type { Plugin } from 'vite';
import { CACHE_HASHED, CACHE_OTHERS, HASHED_FILES, SECURITY_HEADERS } from './security-headers.ts';

const headers = Object.entries(SECURITY_HEADERS);
const linesOf = (indent: string, line: (name: string, value: string) => string) =>
  headers.map(([name, value]) => indent + line(name, value)).join('\n');
const GENERATED = '# Written by `npm run deploy-files` from tools/build/security-headers.ts.';

/** For hosts that read a file of headers from the site (Cloudflare Pages, Netlify). */
const headersFile = () => `${GENERATED.replace('`npm run deploy-files`', 'the build')}
/*
${linesOf('  ', (name, value) => `${name}: ${value}`)}
${HASHED_FILES}*
  Cache-Control: ${CACHE_HASHED}
`;

/** Puts `_headers` into the built site. */
export function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}

/** A server block for nginx. In nginx, a location with an `add_header` of its own inherits none. */
export const nginxConfig = () => `${GENERATED}
# A server block, for conf.d. deploy/README.md says what to change. Debian: apt-get install nginx-light
# If nginx has the brotli module (Debian: libnginx-mod-http-brotli-static), enable brotli_static below.

# The type of the manifest is missing from the list that Debian ships.
types { application/manifest+json webmanifest; }

map $uri $holdfast_cache {
    default "${CACHE_OTHERS}";
    ~${HASHED_FILES} "${CACHE_HASHED}";
}

server {
    listen 8080;
    server_name _;
    server_tokens off;
    root /srv/holdfast;
    index index.html;
    error_page 404 /404.html;

    # The build has put x.gz and x.br beside each file x that compression makes smaller.
    gzip_static on;
    gzip_vary on;
    # brotli_static on;

    # Without \`always\`: an error must not be kept.
    add_header Cache-Control $holdfast_cache;
${linesOf('    ', (name, value) => `add_header ${name} "${value}" always;`)}

    if ($request_method !~ ^(GET|HEAD)$) { return 405; }
    location / { try_files $uri $uri/ =404; }
    location ~ /\\. { return 404; }
}
`;

/** A site for Caddy, which answers other methods with 405 by itself. */
export const caddyConfig = () => `${GENERATED}
# deploy/README.md says what to change. With a domain in place of :8080, Caddy gets the certificate itself.
(security) {
	header {
		defer
		-Server
${linesOf('\t\t', (name, value) => `${name} "${value}"`)}
	}
}

:8080 {
	root * /srv/holdfast
	import security
	@other not method GET HEAD
	@hashed {
		path ${HASHED_FILES}*
		file
	}
	@others not path ${HASHED_FILES}*
	header @hashed Cache-Control "${CACHE_HASHED}"
	header @others Cache-Control "${CACHE_OTHERS}"
	respond @other 405
	file_server {
		precompressed br gzip
		hide .*
	}
	handle_errors {
		import security
		# An error must not be kept.
		header -Cache-Control
		rewrite * /404.html
		file_server {
			status {err.status_code}
		}
	}
}
`;
