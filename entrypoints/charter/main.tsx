import '../../src/review/tokens.css';
import '../../src/review/controls.css';
import '../options/fields.css';
import './charter.css';
import { CharterPage } from '../../src/pages/charter/CharterPage';
import { openPage } from '../../src/pages/open';

void openPage('charter', () => <CharterPage />);
