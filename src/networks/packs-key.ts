/** Where the scripts of a page keep its network files: in their isolated world, which the page cannot see. */
export const networksKey = 'relis.networks';
