/** In the page's own world, on networks that hide their file inputs (`Network.hidesFileInputs`): makes these heard. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { revealFileInputs } from '../src/composer/hidden-inputs';

export default defineUnlistedScript(() => revealFileInputs(window));
