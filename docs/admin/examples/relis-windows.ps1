$ErrorActionPreference = 'Stop'

$key = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\ExtensionSettings\hdcniglmjcclmkpbjmlpbcadilicphmo'
if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }
New-Item -Path $key -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'installation_mode' -PropertyType String -Value 'force_installed' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'update_url' -PropertyType String -Value 'https://clients2.google.com/service/update2/crx' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'toolbar_pin' -PropertyType String -Value 'force_pinned' -Force | Out-Null

$key = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\hdcniglmjcclmkpbjmlpbcadilicphmo\policy'
if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }
New-Item -Path $key -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'schoolName' -PropertyType String -Value 'Collège du Moulin' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'country' -PropertyType String -Value 'BE' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'helpContact' -PropertyType String -Value 'Mme Lambert, salle 12' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'allow' -PropertyType String -Value '["@ecole-du-moulin.example","04 222 33 44"]' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'levels' -PropertyType String -Value '{"grade":{"class":"block","personal":"block"},"sms-language":{"class":"hint"}}' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'terms' -PropertyType String -Value '[{"words":"sortie piscine","message":"La date se dit aux parents, pas en public."}]' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'classMachine' -PropertyType DWord -Value 1 -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'approval' -PropertyType String -Value 'classmate' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'hideWelcome' -PropertyType DWord -Value 1 -Force | Out-Null

$key = 'HKLM:\SOFTWARE\Policies\Google\Chrome\ExtensionSettings\hdcniglmjcclmkpbjmlpbcadilicphmo'
if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }
New-Item -Path $key -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'installation_mode' -PropertyType String -Value 'force_installed' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'update_url' -PropertyType String -Value 'https://clients2.google.com/service/update2/crx' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'toolbar_pin' -PropertyType String -Value 'force_pinned' -Force | Out-Null

$key = 'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\hdcniglmjcclmkpbjmlpbcadilicphmo\policy'
if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }
New-Item -Path $key -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'schoolName' -PropertyType String -Value 'Collège du Moulin' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'country' -PropertyType String -Value 'BE' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'helpContact' -PropertyType String -Value 'Mme Lambert, salle 12' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'allow' -PropertyType String -Value '["@ecole-du-moulin.example","04 222 33 44"]' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'levels' -PropertyType String -Value '{"grade":{"class":"block","personal":"block"},"sms-language":{"class":"hint"}}' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'terms' -PropertyType String -Value '[{"words":"sortie piscine","message":"La date se dit aux parents, pas en public."}]' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'classMachine' -PropertyType DWord -Value 1 -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'approval' -PropertyType String -Value 'classmate' -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'hideWelcome' -PropertyType DWord -Value 1 -Force | Out-Null
