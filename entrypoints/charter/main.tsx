import '../../src/pages/own-page.css';
import './charter.css';
import { CharterPage } from '../../src/pages/charter/CharterPage';
import { openPage } from '../../src/pages/open';

void openPage('charter', () => <CharterPage />);
