# SPDX-FileCopyrightText: 2026 The Docket developers
# SPDX-License-Identifier: GPL-3.0-or-later

# docket and docket-kiosk for the Debian that builds them. What the programs link is found by
# dpkg-shlibdeps, what they load at run time is listed in packages/run.txt.
set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)

execute_process(
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/install-dependencies.sh --list run
    OUTPUT_VARIABLE run_packages OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" ", " run_packages "${run_packages}")

set(version_id 0)
if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release version_id REGEX "^VERSION_ID=")
    string(REGEX REPLACE "[^0-9]" "" version_id "${version_id}")
endif()
# Of two builds of a version, the one for the newer Debian is the newer.
set(CPACK_DEBIAN_PACKAGE_RELEASE 1~deb${version_id})

set(CPACK_DEBIAN_DOCKET_PACKAGE_NAME docket)
set(CPACK_DEBIAN_DOCKET_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DOCKET_PACKAGE_DEPENDS "${run_packages}")
set(CPACK_DEBIAN_DOCKET_PACKAGE_RECOMMENDS "cups-client, pulseaudio | pipewire-pulse")
set(CPACK_DEBIAN_DOCKET_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_DOCKET_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_SOURCE_DIR}/deb/postinst
    ${CMAKE_CURRENT_SOURCE_DIR}/deb/prerm
    ${CMAKE_CURRENT_SOURCE_DIR}/deb/postrm)

set(CPACK_COMPONENT_KIOSK_DESCRIPTION
"Opens Docket's board after the log-in
For the PC in the kitchen whose screen shows nothing else.")
set(CPACK_DEBIAN_KIOSK_PACKAGE_NAME docket-kiosk)
set(CPACK_DEBIAN_KIOSK_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_KIOSK_PACKAGE_DEPENDS docket)
