"""A SimplePay in memory: employees, payslips, pay runs, leave and reports of one or more companies."""

from simplepay_client._overlay.simulator.payroll import Simulator as Simulator
