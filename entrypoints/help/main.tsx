import '../../src/pages/own-page.css';
import '../../src/pages/sheet.css';
import '../../src/pages/help/help.css';
import { Help } from '../../src/pages/help/Help';
import { openPage } from '../../src/pages/open';

void openPage('help', (voice) => <Help voice={voice} />);
