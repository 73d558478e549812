#!/bin/sh
# SPDX-License-Identifier: ISC
# ormas-skt sanksi and pengawasan: steps in their order, the team's agenda.
. "$(dirname "$0")/lib.sh"
KESBANGPOL_HARI_INI=2025-10-02
office

cat >ormas.csv <<'E'
nomor,nama,singkatan,bentuk
O-1,Forum Contoh Satu,FCS,tidak_berbadan_hukum
O-2,Yayasan Contoh Dua,,yayasan
O-3,Contoh Foundation,,asing
E
cat >sanksi.csv <<'E'
nomor,ormas,tahap,tanggal,nomor_surat,pejabat,pasal,bukti,dipatuhi,langkah,langsung
S-1,O-1,persuasif,2025-09-15,,Kepala Badan,,BA-1/2025,,klarifikasi,
S-2,Forum Contoh Satu,peringatan,2025-09-22,220/1/2025,Wali Kota,Pasal 59 ayat (2),tanda terima,,,
S-3,Yayasan Contoh Dua,peringatan,2025-06-02,220/2/2025,Wali Kota,Pasal 59 ayat (2),tanda terima,2025-06-10,,
S-4,Yayasan Contoh Dua,persuasif,2025-09-29,,Kepala Badan,,BA-2/2025,,mematuhi,
S-5,Yayasan Contoh Dua,peringatan,2025-09-30,220/3/2025,Wali Kota,Pasal 59 ayat (2),tanda terima,,,
S-6,Contoh Foundation,pencabutan,2025-09-01,1/2025,Menteri,Pasal 61 ayat (3),Keputusan,,,ya
E
run 'the register' 0 ormas-skt impor -q ormas ormas.csv
run 'steps' 0 ormas-skt impor -q sanksi sanksi.csv

# ---- who is where ----

run 'a warning whose term has passed' 1 ormas-skt sanksi --pilih \
    ormas,tahap,tanggal,batas,sisa,dipatuhi,berikutnya,oleh
out_is <<'E'
ormas,tahap,tanggal,batas,sisa,dipatuhi,berikutnya,oleh
Forum Contoh Satu,peringatan,2025-09-22,2025-10-01,-1,,penghentian,Menteri Dalam Negeri
Yayasan Contoh Dua,peringatan,2025-09-30,2025-10-09,5,,penghentian,Menteri Hukum
Contoh Foundation,pencabutan,2025-09-01,,,,,
E
run 'on its last day' 0 ormas-skt sanksi -q --hari-ini 2025-10-01 --pilih ormas,sisa
out_like '^Forum Contoh Satu,0$'
run 'for people' 1 ormas-skt sanksi -f tabel
golden sanksi-daftar.txt
run 'one of them, by its short name' 1 ormas-skt sanksi fcs -f teks
golden sanksi-satu.txt
run 'an earlier case was obeyed' 0 ormas-skt sanksi O-2 --pilih nomor
out_is <<'E'
nomor
S-3
S-4
S-5
E
run 'incorporated, and another Minister' 0 ormas-skt sanksi 'yayasan contoh dua' -f teks
out_like '^Bila tidak dipatuhi  : penghentian kegiatan oleh Menteri Hukum '
run 'obeyed' 0 ormas-skt ubah -q sanksi S-2 --dipatuhi 2025-09-30
run 'nobody waits' 0 ormas-skt sanksi -q --pilih ormas,dipatuhi,berikutnya
out_like '^Forum Contoh Satu,2025-09-30,$'
run 'nothing of that ormas' 65 ormas-skt sanksi 'Ormas Lain'
err_is <<'E'
tidak ada ormas dan tidak ada catatan sanksi bernama 'Ormas Lain'; coba: ormas-skt cari KATA
E
run 'the neutral word' 0 sh -c '! ormas-skt sanksi fcs -f teks | grep -i ilegal'

# ---- out of order: told, not refused ----

run 'in order' 1 ormas-skt periksa sanksi --pilih nomor,kolom,temuan
out_is <<'E'
nomor,kolom,temuan
S-3,tahap,peringatan tanpa upaya persuasif sebelumnya
E
cat >lagi.csv <<'E'
nomor,ormas,tahap,tanggal,nomor_surat,pejabat,pasal,bukti
T-1,Yayasan Contoh Dua,peringatan,2025-10-01,220/4/2025,Wali Kota,Pasal 59 ayat (2),BA
T-2,Yayasan Contoh Dua,penghentian,2025-10-02,5/2025,Menteri Hukum,Pasal 59 ayat (2),BA
T-3,Forum Contoh Satu,penghentian,2025-10-01,6/2025,Menteri,Pasal 59 ayat (2),BA
T-4,Ormas Lain,pencabutan,2025-10-01,7/2025,Menteri,Pasal 59 ayat (2),BA
T-5,Ormas Lain,peringatan,2025-10-02,,,,
E
run 'stored all the same' 1 ormas-skt impor -q sanksi lagi.csv
run 'out of order' 1 ormas-skt periksa sanksi --pilih nomor,kolom,temuan,dasar
golden sanksi-periksa.csv
run 'one of them is seen in its order' 1 ormas-skt periksa sanksi --nomor T-2 \
    --pilih nomor,temuan
out_is <<'E'
nomor,temuan
T-2,penghentian sebelum masa peringatan berakhir pada 10 Oktober 2025
E
run 'only a revocation is direct' 65 ormas-skt ubah sanksi T-5 --langsung ya
err_is <<'E'
langsung: hanya pencabutan yang dapat langsung (UU 16/2017 Pasal 61 ayat (3))
E
run 'persuasion only' 65 ormas-skt ubah sanksi T-5 --langkah klarifikasi
err_is <<'E'
langkah: hanya untuk upaya persuasif
E

# ---- the joint team ----

cat >pengawasan.csv <<'E'
nomor,tanggal,jenis,ormas,pengadu,subjek,objek,materi,instansi,temuan,tindak_lanjut,selesai
G-1,2025-08-19,pengaduan,Forum Contoh Satu,Warga Contoh,pengurus,sekretariat,papan nama menutup jalan,Satpol PP,,,
G-2,2025-10-01,pengaduan,,Warga Lain,,,,,,,
G-3,2025-09-03,pemantauan,Yayasan Contoh Dua,,,,kunjungan bersama,Kejaksaan,alamat pindah,,
G-4,2025-10-01,rencana,Yayasan Contoh Dua,,,,kunjungan bersama,Kejaksaan,,,
G-5,2025-10-28,rencana,Forum Contoh Satu,,,,pemantauan triwulan,,,,
G-6,2025-09-01,temuan,Forum Contoh Satu,,,,,Kepolisian,pengurus belum sesuai SK,diminta melapor,2025-10-02
G-7,2025-11-01,rencana,Forum Contoh Satu,,,,pemantauan berikutnya,,,,
G-8,2025-09-04,pengaduan,Forum Contoh Satu,Warga Contoh,a,b,c,,,,2025-09-20
E
cat >tim.csv <<'E'
instansi,nama,jabatan,kedudukan,sk_nomor,berlaku_sampai
Kepolisian Resor,Anggota Satu,Kasat Intelkam,anggota,100/1/2025,2025-12-31
Kejaksaan Negeri,Anggota Dua,Kasi Intelijen,,100/1/2024,2024-12-31
E
run 'supervision' 0 ormas-skt impor -q pengawasan pengawasan.csv
run 'the team' 0 ormas-skt impor -q tim-terpadu tim.csv
run 'for the meeting' 1 ormas-skt pengawasan -p 2025-10 -f teks
golden pengawasan.txt
run 'nor in lists' 0 ormas-skt lihat pengawasan --nomor G-1 --pilih pengadu
out_is <<'E'
pengadu
••••
E
ormas-skt ubah -q pengawasan G-1 --pengadu 'Warga Contoh Baru'
run 'nor in the trail' 0 sh -c '! ormas-skt riwayat pengawasan G-1 | grep Warga'
run 'but for --lengkap' 1 ormas-skt pengawasan -f teks --lengkap
out_like '^      Pengadu: Warga Contoh Baru$'
run 'as rows' 1 ormas-skt pengawasan --pilih bagian,nomor,hari
out_is <<'E'
bagian,nomor,hari
pengaduan,G-1,44
pengaduan,G-2,1
temuan,G-3,29
rencana,G-4,1
rencana,G-5,
dikerjakan,G-6,
E
run 'before anything was open' 0 ormas-skt pengawasan -p 2025-07 --pilih nomor
run 'what is doubtful' 1 ormas-skt periksa pengawasan --pilih nomor,kolom
out_is <<'E'
nomor,kolom
G-2,subjek
G-2,objek
G-2,materi
G-4,selesai
E
run 'whose term has ended' 1 ormas-skt periksa tim-terpadu --pilih kolom,temuan
out_is <<'E'
kolom,temuan
berlaku_sampai,masa tugas berakhir 31 Desember 2024
E
done_testing
