/** Where each network keeps the settings of who sees what (guideline G31). They open once one is logged in there. */

export const privacySettings: readonly (readonly [network: string, url: string])[] = [
  ['Bluesky', 'https://bsky.app/settings/privacy-and-security'],
  ['Facebook', 'https://www.facebook.com/privacy/checkup/'],
  ['Flickr', 'https://www.flickr.com/account/privacy'],
  ['Google', 'https://myaccount.google.com/privacycheckup'],
  ['Instagram', 'https://www.instagram.com/accounts/who_can_see_your_content/'],
  ['LinkedIn', 'https://www.linkedin.com/mypreferences/d/categories/profile-visibility'],
  ['Pinterest', 'https://www.pinterest.com/settings/privacy'],
  ['Reddit', 'https://www.reddit.com/settings/privacy'],
  ['Snapchat', 'https://accounts.snapchat.com/'],
  ['Threads', 'https://www.threads.com/settings/privacy'],
  ['TikTok', 'https://www.tiktok.com/setting'],
  ['Tumblr', 'https://www.tumblr.com/settings/privacy'],
  ['WordPress.com', 'https://wordpress.com/me/privacy'],
  ['X', 'https://x.com/settings/privacy_and_safety'],
  ['YouTube', 'https://www.youtube.com/account_privacy'],
];

/** Software that anybody may run: the path on the instance one is on. */
export const privacyPaths: readonly (readonly [software: string, path: string])[] = [
  ['Diaspora', '/user/privacy'],
  ['Mastodon', '/settings/privacy'],
  ['Misskey', '/settings/privacy'],
  ['Moodle', '/user/preferences.php'],
  ['PeerTube', '/my-account/settings'],
  ['Pixelfed', '/settings/privacy'],
];
