# What is installed, and the Debian package made of it. packaging/linux/package builds it.
include(GNUInstallDirs)

install(TARGETS waymark RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")

add_executable(waymark_manual EXCLUDE_FROM_ALL packaging/linux/manual.cpp)
target_link_libraries(waymark_manual PRIVATE waymark_app waymark_flags)
set(made "${CMAKE_BINARY_DIR}/installed")
add_custom_command(OUTPUT "${made}/waymark.1.gz" "${made}/waymark"
  COMMAND "${CMAKE_COMMAND}" -E make_directory "${made}"
  COMMAND waymark_manual page > "${made}/waymark.1"
  COMMAND waymark_manual bash > "${made}/waymark"
  COMMAND gzip -9nf "${made}/waymark.1"
  DEPENDS waymark_manual VERBATIM)
add_custom_target(waymark_installed DEPENDS "${made}/waymark.1.gz" "${made}/waymark")

# A build for the package: everything that is installed, and nothing else.
add_custom_target(waymark_package_files DEPENDS waymark waymark_installed)

set(WAYMARK_RELEASE_DATE "2026-12-01") # of the version above it; the release list says to change both
# What Debian's tools read of the changes; people read CHANGELOG.md.
execute_process(COMMAND date --utc --rfc-email "--date=${WAYMARK_RELEASE_DATE}" OUTPUT_VARIABLE waymark_day OUTPUT_STRIP_TRAILING_WHITESPACE)
file(WRITE "${made}/changelog" "waymark (${PROJECT_VERSION}) bookworm; urgency=medium\n\n  * What changed is in CHANGELOG.md of the sources.\n\n \
-- The Waymark developers <maintainers@waymark.invalid>  ${waymark_day}\n")
execute_process(COMMAND gzip -9nf "${made}/changelog")
configure_file(packaging/linux/uk.waymark.Waymark.metainfo.xml.in "${made}/uk.waymark.Waymark.metainfo.xml" @ONLY)

install(FILES "${made}/waymark.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${made}/waymark" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
install(FILES packaging/linux/waymark.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/linux/waymark-plan.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES "${made}/uk.waymark.Waymark.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES resources/appicon/waymark.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES resources/examples/example-plan.docx resources/examples/example-plan.json
  DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/waymark/examples")
install(FILES packaging/linux/copyright "${made}/changelog.gz" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/waymark")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME waymark)
set(CPACK_PACKAGE_VENDOR "The Waymark developers")
set(CPACK_PACKAGE_CONTACT "The Waymark developers <maintainers@waymark.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "keep an improvement plan and report on it")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Priorities, outcomes and actions with due dates, leads and a status
assessed every month; a score card of KPIs charted against their targets;
highlight reports for boards as accessible PDF, Word, web page, Excel or
CSV. A plan is one file on one's own computer, with its whole history.")
# What no scan of the program finds: the driver that opens a plan, and the platform on which reports are drawn without a
# display.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, fonts-noto-core, poppler-utils")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
include(CPack)
