; Installs Waymark for one person, without an administrator's rights: into that person's own folder of programs, with an entry
; in the start menu, plans that open with a double-click, and an uninstaller. Plans, settings, drafts and backups are nobody's
; to remove: the uninstaller takes what was installed and nothing else.
;
; packaging/windows/build says VERSION, FOLDER, ICON and OUTPUT.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

Name "Waymark"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Waymark"
InstallDirRegKey HKCU "Software\Waymark" "Folder"
Icon "${ICON}"
UninstallIcon "${ICON}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Waymark"
VIAddVersionKey "FileDescription" "Waymark ${VERSION} for one person"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Waymark"
!define CLASSES "Software\Classes"

Section
  SetShellVarContext current
  ; A version before this one goes first, or its libraries would stay.
  IfFileExists "$INSTDIR\uninstall.exe" 0 +2
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Waymark.lnk" "$INSTDIR\waymarkw.exe"

  WriteRegStr HKCU "Software\Waymark" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${CLASSES}\.waymark" "" "Waymark.Plan"
  WriteRegStr HKCU "${CLASSES}\Waymark.Plan" "" "Waymark plan"
  WriteRegStr HKCU "${CLASSES}\Waymark.Plan\DefaultIcon" "" "$INSTDIR\waymarkw.exe,0"
  WriteRegStr HKCU "${CLASSES}\Waymark.Plan\shell\open\command" "" '"$INSTDIR\waymarkw.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Waymark"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Waymark developers"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\waymarkw.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  ; By name: a plan that somebody keeps in this folder stays, and the folder with it.
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\waymark.exe"
  Delete "$INSTDIR\waymarkw.exe"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\examples\example-plan.docx"
  Delete "$INSTDIR\examples\example-plan.json"
  RMDir "$INSTDIR\examples"
  RMDir /r "$INSTDIR\platforms"
  RMDir /r "$INSTDIR\imageformats"
  RMDir /r "$INSTDIR\iconengines"
  RMDir /r "$INSTDIR\styles"
  RMDir /r "$INSTDIR\sqldrivers"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Waymark.lnk"
  ; The type of a plan only where it is still ours.
  ReadRegStr $0 HKCU "${CLASSES}\.waymark" ""
  StrCmp $0 "Waymark.Plan" 0 +2
    DeleteRegKey HKCU "${CLASSES}\.waymark"
  DeleteRegKey HKCU "${CLASSES}\Waymark.Plan"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Waymark"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
