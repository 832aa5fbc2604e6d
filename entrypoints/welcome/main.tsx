import '../../src/pages/own-page.css';
import '../../src/pages/sheet.css';
import '../../src/pages/welcome/welcome.css';
import { openPage } from '../../src/pages/open';
import { Welcome } from '../../src/pages/welcome/Welcome';

void openPage('welcome', (voice) => <Welcome voice={voice} />);
