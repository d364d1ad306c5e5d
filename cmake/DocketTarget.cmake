# SPDX-FileCopyrightText: 2026 The Docket developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Every target links this interface: one place for the language level and the warnings.
add_library(docket_options INTERFACE)
target_compile_features(docket_options INTERFACE cxx_std_20)
target_compile_definitions(docket_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(docket_options INTERFACE /W4 /WX /utf-8 /permissive-)
else()
    target_compile_options(docket_options INTERFACE
        -Wall -Wextra -Wpedantic -Werror
        -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
        -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi -Wimplicit-fallthrough)
endif()

set(DOCKET_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined or thread")
if(DOCKET_SANITIZE)
    target_compile_options(docket_options INTERFACE
        -fsanitize=${DOCKET_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    if(DOCKET_SANITIZE MATCHES "address,undefined" AND NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        # Checks on every pointer that the address sanitizer or the processor makes as well.
        target_compile_options(docket_options INTERFACE -fno-sanitize=null,object-size,alignment)
    endif()
    target_link_options(docket_options INTERFACE -fsanitize=${DOCKET_SANITIZE})
endif()

# A third of the time of a build in which nobody changes a source afterwards. What several sources keep
# to themselves meets in one translation unit then: two of one name do not compile.
option(DOCKET_UNITY "Compile eight sources of a room at a time" OFF)
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8 CACHE STRING "Sources at a time, with DOCKET_UNITY; 0: all of a room")
if(DOCKET_UNITY AND NOT MSVC)
    # True of one source, meaningless of eight; the build of single sources sees both.
    target_compile_options(docket_options INTERFACE -Wno-shadow
        $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()

option(DOCKET_PCH "Parse the headers that most sources read once (halves the time of a build)" ON)
if(DOCKET_PCH)
    add_library(docket_headers STATIC ${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp)
    target_link_libraries(docket_headers PRIVATE docket_options Qt6::Core)
    set_target_properties(docket_headers PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_precompile_headers(docket_headers PRIVATE ${CMAKE_CURRENT_LIST_DIR}/precompiled.h)
endif()

# docket_build_fast(TARGET...): these start from the precompiled headers, and are compiled several
# sources at a time where that is asked for.
function(docket_build_fast)
    set_target_properties(${ARGN} PROPERTIES UNITY_BUILD ${DOCKET_UNITY})
    if(DOCKET_PCH)
        foreach(target IN LISTS ARGN)
            target_precompile_headers(${target} REUSE_FROM docket_headers)
        endforeach()
    endif()
endfunction()

# docket_room(NAME <room> SOURCES ... [LINKS ...] [HEADERS ...])
# A layer of the program: static library docket_<room>, public headers in include/<room>/. HEADERS are
# parsed once for it, beside those of every room.
function(docket_room)
    cmake_parse_arguments(ROOM "" "NAME" "SOURCES;LINKS;PRIVATE_LINKS;HEADERS" ${ARGN})
    set(target docket_${ROOM_NAME})
    add_library(${target} STATIC ${ROOM_SOURCES})
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/include)
    target_link_libraries(${target}
        PUBLIC docket_options ${ROOM_LINKS}
        PRIVATE ${ROOM_PRIVATE_LINKS})
    if(DOCKET_PCH AND ROOM_HEADERS)
        target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled.h ${ROOM_HEADERS})
        set_target_properties(${target} PROPERTIES UNITY_BUILD ${DOCKET_UNITY})
    else()
        docket_build_fast(${target})
    endif()
endfunction()

# docket_words(TARGET PREFIX LANGUAGE...): the target speaks these languages. Their files docket_<language>.ts stand
# beside the CMakeLists.txt; compiled they are resources below the prefix.
function(docket_words target prefix)
    find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
    set(compiled)
    foreach(language ${ARGN})
        set(source ${CMAKE_CURRENT_SOURCE_DIR}/docket_${language}.ts)
        set(output ${CMAKE_CURRENT_BINARY_DIR}/docket_${language}.qm)
        add_custom_command(OUTPUT ${output}
            COMMAND Qt6::lrelease -silent ${source} -qm ${output}
            DEPENDS ${source}
            VERBATIM)
        list(APPEND compiled ${output})
    endforeach()
    qt_add_resources(${target} words PREFIX ${prefix} BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})
endfunction()
