import '../../src/review/tokens.css';
import '../../src/review/controls.css';
import './popup.css';
import { openPage } from '../../src/pages/open';
import { Popup } from '../../src/popup/Popup';

void openPage('popup', (voice) => <Popup voice={voice} />);
