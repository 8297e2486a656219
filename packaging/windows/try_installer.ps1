# Install a package for this person, start the program from where it lies, follow a link's registration, and remove it.
#
#   packaging\windows\try_installer.ps1 FILE.msi
#
# Ends with an error where something is missing, or where something is left.
param([Parameter(Mandatory)] [string] $Package)
$ErrorActionPreference = "Stop"

function Invoke-Installer([string[]] $Words) {
    $log = Join-Path ([IO.Path]::GetTempPath()) "kyc-desktop-installer.log"
    $done = Start-Process msiexec.exe -Wait -PassThru -ArgumentList ($Words + "/qn" + "/norestart" + "/l*v" + "`"$log`"")
    if ($done.ExitCode -ne 0) {
        Get-Content $log -Tail 80
        throw "msiexec $Words ended with $($done.ExitCode)"
    }
}

function Get-Entry {
    $places = "HKCU:", "HKLM:" | ForEach-Object { "$_\Software\Microsoft\Windows\CurrentVersion\Uninstall\*" }
    Get-ItemProperty $places -ErrorAction SilentlyContinue | Where-Object DisplayName -EQ "KYC Desktop"
}

if (Get-Entry) { throw "KYC Desktop is installed already" }
Invoke-Installer @("/i", "`"$Package`"")
$folder = Join-Path $env:LOCALAPPDATA "Programs\KYC Desktop"
$program = Join-Path $folder "kyc-desktop.exe"
if (-not (Test-Path $program)) { throw "there is no $program" }
$entry = Get-Entry
if (-not $entry) { throw "Installed apps does not name it" }
$command = (Get-Item "HKCU:\Software\Classes\kycdesktop\shell\open\command").GetValue("")
if ($command -ne "`"$program`" `"%1`"") { throw "a link starts $command" }
$menu = Join-Path $env:APPDATA "Microsoft\Windows\Start Menu\Programs\KYC Desktop.lnk"
if (-not (Test-Path $menu)) { throw "the start menu does not have it" }
$version = & (Join-Path $folder "kyc-desktop-console.exe") --version
if ($LASTEXITCODE -ne 0 -or $version -notlike "kyc-desktop *") { throw "--version says $version" }
$described = (Get-Item $program).VersionInfo
if ($described.ProductName -ne "KYC Desktop") { throw "the version resource says $($described.ProductName)" }

Invoke-Installer @("/x", "`"$Package`"")
if (Test-Path $folder) { throw "$folder is left: $(Get-ChildItem -Recurse -Name $folder)" }
if (Get-Entry) { throw "Installed apps still names it" }
if (Test-Path "HKCU:\Software\Classes\kycdesktop") { throw "the registration of links is left" }
Write-Output "$version was installed for $env:USERNAME, started, and removed; nothing is left."
