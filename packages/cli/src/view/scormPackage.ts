import { createHash } from 'node:crypto';
import { escapeText } from '@grapevine/viz';
import { strToU8, zipSync } from 'fflate';
import type { Terminal } from '../terminal/terminal.js';
import { SCORM_SCRIPT } from './scormScript.js';
import { type Viewed, viewPage } from './viewPage.js';

/** The earliest time that a zip can tell: equal scenarios make equal packages. */
const TIME = '1980-01-01T00:00:00';

/** A SCORM 1.2 package: a zip with the page, which speaks with the platform, and the manifest that platforms read. */
export function scormPackage(viewed: Viewed, terminal: Terminal): Uint8Array {
  const hash = createHash('sha256').update(SCORM_SCRIPT).digest('base64');
  const page = viewPage(viewed, terminal, [{ script: SCORM_SCRIPT, hash }]);
  const title = /<title>(.*?)<\/title>/s.exec(page)?.[1] ?? escapeText('Grapevine');
  const id = createHash('sha256').update(JSON.stringify(viewed.data)).digest('hex').slice(0, 16);
  return zipSync(
    { 'imsmanifest.xml': strToU8(manifest(`grapevine-${id}`, title)), 'index.html': strToU8(page) },
    { mtime: TIME, level: 9 },
  );
}

/** `title` is markup: escaped. */
function manifest(id: string, title: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${id}-all">
    <organization identifier="${id}-all">
      <title>${title}</title>
      <item identifier="${id}-page" identifierref="${id}-file">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-file" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
`;
}
