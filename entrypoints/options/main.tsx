import '../../src/pages/own-page.css';
import './options.css';
import './rules.css';
import { Options } from '../../src/options/Options';
import { openPage } from '../../src/pages/open';

void openPage('options', () => <Options />);
